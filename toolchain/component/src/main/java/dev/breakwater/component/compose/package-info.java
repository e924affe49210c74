/** From several components to one, in which exports of some serve imports of another. */
@NullMarked
package dev.breakwater.component.compose;

import org.jspecify.annotations.NullMarked;
