/**
 * What the host offers to components: WASI 0.2 as far as HTTP functions use it, and the variables
 * of Spin. One class an interface; the resources are plain Java objects that know nothing of
 * WebAssembly.
 *
 * @see <a href="https://github.com/WebAssembly/WASI/tree/main/proposals">WASI proposals</a>
 */
@NullMarked
package dev.breakwater.host.wasi;

import org.jspecify.annotations.NullMarked;
