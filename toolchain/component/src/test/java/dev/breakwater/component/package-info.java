/** What the tests of this module share: core modules made to measure and the independent tools. */
@NullMarked
package dev.breakwater.component;

import org.jspecify.annotations.NullMarked;
