/**
 * Names types of an interface that is there twice.
 *
 * <p>Bindings of {@code demo:relay/filter@1.0.0}.
 */
@NullMarked
package golden.demo.relay.filterexports;

import org.jspecify.annotations.NullMarked;
