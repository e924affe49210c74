/**
 * The authenticator of the edge: checks the bearer token of a request, and nothing else.
 *
 * <p>It exports {@code demo:auth/authenticator}; the gateway asks it before it forwards a request.
 */
@NullMarked
package dev.breakwater.edge.auth;

import org.jspecify.annotations.NullMarked;
