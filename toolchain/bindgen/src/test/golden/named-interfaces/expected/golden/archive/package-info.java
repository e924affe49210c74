/**
 * Keeps entries.
 *
 * <p>Bindings of {@code archive}.
 */
@NullMarked
package golden.archive;

import org.jspecify.annotations.NullMarked;
