/** Bindings of {@code demo:relay/tokens@1.0.0}. */
@NullMarked
package golden.demo.relay.tokens;

import org.jspecify.annotations.NullMarked;
