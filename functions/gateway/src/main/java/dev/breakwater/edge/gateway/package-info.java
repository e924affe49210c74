/**
 * The gateway of the edge: routes a request, has its token checked, and forwards it to the core.
 *
 * <p>It imports {@code demo:auth/authenticator} and serves {@code wasi:http/incoming-handler}.
 */
@NullMarked
package dev.breakwater.edge.gateway;

import org.jspecify.annotations.NullMarked;
