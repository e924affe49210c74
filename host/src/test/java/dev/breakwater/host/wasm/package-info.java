/** A small assembler for the core modules that the tests need. */
@NullMarked
package dev.breakwater.host.wasm;

import org.jspecify.annotations.NullMarked;
