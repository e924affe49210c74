/** The suite: probes of Java, and what runs them in WebAssembly. Knows nothing of tests. */
@NullMarked
package dev.breakwater.parity;

import org.jspecify.annotations.NullMarked;
