/** Bindings of {@code demo:relay/tokens@1.0.0}. */
@NullMarked
package golden.demo.relay.tokensexports;

import org.jspecify.annotations.NullMarked;
