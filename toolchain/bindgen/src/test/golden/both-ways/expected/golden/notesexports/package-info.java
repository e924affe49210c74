/** Bindings of {@code notes}. */
@NullMarked
package golden.notesexports;

import org.jspecify.annotations.NullMarked;
