/**
 * The generator of Java bindings: a resolved world becomes the Java sources by which a guest calls
 * its imports and answers its exports.
 *
 * <p>Pure: nothing here reads or writes a file. Layouts come from {@code dev.breakwater.abi}; none
 * is computed here. {@link dev.breakwater.bindgen.Bindgen#generate} shows the whole pipeline.
 */
@NullMarked
package dev.breakwater.bindgen;

import org.jspecify.annotations.NullMarked;
