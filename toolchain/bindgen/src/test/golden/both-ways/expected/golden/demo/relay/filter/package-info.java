/**
 * Names types of an interface that is there twice.
 *
 * <p>Bindings of {@code demo:relay/filter@1.0.0}.
 */
@NullMarked
package golden.demo.relay.filter;

import org.jspecify.annotations.NullMarked;
