/** Tests of worlds read from components. */
@NullMarked
package dev.breakwater.component.world;

import org.jspecify.annotations.NullMarked;
