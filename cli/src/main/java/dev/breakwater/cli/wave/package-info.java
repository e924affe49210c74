/**
 * Values of component types as text. WAVE has no form for maps; here they are lists of pairs,
 * {@code [("a", 1)]}.
 *
 * @see <a href="https://github.com/bytecodealliance/wasm-tools/tree/main/crates/wasm-wave">WAVE</a>
 */
@NullMarked
package dev.breakwater.cli.wave;

import org.jspecify.annotations.NullMarked;
