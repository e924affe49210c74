/**
 * Takes the place of two classes of Bouncy Castle in WebAssembly; {@code META-INF/teavm.properties}
 * says of which. Theirs read system properties and hold parameters of algorithms that no token is
 * signed with. On a JVM nobody uses these.
 */
@NullMarked
package dev.breakwater.edge.auth.standin;

import org.jspecify.annotations.NullMarked;
