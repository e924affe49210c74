/**
 * Keeps entries.
 *
 * <p>Bindings of {@code secondary}.
 */
@NullMarked
package golden.secondary;

import org.jspecify.annotations.NullMarked;
