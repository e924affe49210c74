/**
 * What users and todos have in common for the use cases: the source of new ids. The use cases
 * themselves live in the packages below, one handler class each.
 */
@NullMarked
package dev.breakwater.core.application;

import org.jspecify.annotations.NullMarked;
