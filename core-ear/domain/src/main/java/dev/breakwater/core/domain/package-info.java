/**
 * Todos, users and the rules about them. Plain Java: no framework, no database, no JSON, and no
 * clock of its own.
 */
@NullMarked
package dev.breakwater.core.domain;

import org.jspecify.annotations.NullMarked;
