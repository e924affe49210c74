/** Tests of the gateway on the plain JVM, without WebAssembly. */
@NullMarked
package dev.breakwater.edge.gateway;

import org.jspecify.annotations.NullMarked;
