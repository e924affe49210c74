/**
 * Values of component types as text.
 *
 * @see <a href="https://github.com/bytecodealliance/wasm-tools/tree/main/crates/wasm-wave">WAVE</a>
 */
@NullMarked
package dev.breakwater.cli.wave;

import org.jspecify.annotations.NullMarked;
