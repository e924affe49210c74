/**
 * Java classes to a core WebAssembly module.
 *
 * <p>Lives here: the request, the module, the problems, the class loader that keeps TeaVM apart,
 * and what is changed in the module TeaVM wrote. Nothing here refers to TeaVM's classes: only the
 * package {@code linear} does, and that is loaded beside TeaVM.
 */
@NullMarked
package dev.breakwater.teavm;

import org.jspecify.annotations.NullMarked;
