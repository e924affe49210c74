/**
 * Keeps entries.
 *
 * <p>Bindings of {@code primary}.
 */
@NullMarked
package golden.primary;

import org.jspecify.annotations.NullMarked;
