/**
 * What is shared by all stores.
 *
 * <p>Bindings of {@code demo:named/types@1.0.0}.
 */
@NullMarked
package golden.demo.named.types;

import org.jspecify.annotations.NullMarked;
