/** Bindings of {@code demo:relay/relay@1.0.0}. */
@NullMarked
package golden.demo.relay.relayexports;

import org.jspecify.annotations.NullMarked;
