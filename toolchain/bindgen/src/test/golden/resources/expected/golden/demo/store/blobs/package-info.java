/**
 * A store of bytes.
 *
 * <p>Bindings of {@code demo:store/blobs@1.2.3}.
 *
 * @since 1.0.0
 */
@NullMarked
package golden.demo.store.blobs;

import org.jspecify.annotations.NullMarked;
