/** Tests of what runs on a JVM too; the rest is tested in WebAssembly beside the compiler. */
@NullMarked
package dev.breakwater.guest.abi;

import org.jspecify.annotations.NullMarked;
