/** Tests of what functions build on. */
@NullMarked
package dev.breakwater.guest;

import org.jspecify.annotations.NullMarked;
