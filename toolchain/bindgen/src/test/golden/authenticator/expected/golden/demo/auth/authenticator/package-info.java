/**
 * Checks who sent a request.
 *
 * <p>Bindings of {@code demo:auth/authenticator@0.1.0}.
 */
@NullMarked
package golden.demo.auth.authenticator;

import org.jspecify.annotations.NullMarked;
