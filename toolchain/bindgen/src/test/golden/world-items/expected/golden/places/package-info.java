/** Bindings of {@code places}. */
@NullMarked
package golden.places;

import org.jspecify.annotations.NullMarked;
