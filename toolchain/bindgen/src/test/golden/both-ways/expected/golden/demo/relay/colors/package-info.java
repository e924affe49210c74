/**
 * Has no resource: its types are the same on both sides.
 *
 * <p>Bindings of {@code demo:relay/colors@1.0.0}.
 */
@NullMarked
package golden.demo.relay.colors;

import org.jspecify.annotations.NullMarked;
