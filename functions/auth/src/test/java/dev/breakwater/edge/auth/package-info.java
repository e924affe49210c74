/** Tests of the authenticator on the plain JVM, without WebAssembly. */
@NullMarked
package dev.breakwater.edge.auth;

import org.jspecify.annotations.NullMarked;
