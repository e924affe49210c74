/** Breaches that the layer rules must catch. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
