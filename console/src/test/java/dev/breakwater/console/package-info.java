/** Tests of the console. */
@NullMarked
package dev.breakwater.console;

import org.jspecify.annotations.NullMarked;
