/** Bindings of {@code notes}. */
@NullMarked
package golden.notes;

import org.jspecify.annotations.NullMarked;
