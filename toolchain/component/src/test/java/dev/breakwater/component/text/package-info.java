/** Tests of worlds read from components. */
@NullMarked
package dev.breakwater.component.text;

import org.jspecify.annotations.NullMarked;
