/**
 * The run time under every function's generated code: linear memory, the arena of the canonical
 * ABI, text, clocks, chance and standard output by WASI 0.2, and the end of a call by a trap.
 *
 * <p>Classes that the compiler swaps in for parts of TeaVM's own run time live here too ({@link
 * dev.breakwater.guest.abi.HeapLayout}, {@link dev.breakwater.guest.abi.WasiStandIns}, {@link
 * dev.breakwater.guest.abi.HostRandom}, {@link dev.breakwater.guest.abi.HostClock}), and what it
 * adds to all code ({@link dev.breakwater.guest.abi.Division}, {@link
 * dev.breakwater.guest.abi.ArraySize}, {@link dev.breakwater.guest.abi.LetterCase}, {@link
 * dev.breakwater.guest.abi.Failures}). Nothing a function's author calls belongs here.
 *
 * <p>All classes load on a JVM; those that touch {@code org.teavm.interop.Address} work only in
 * WebAssembly.
 */
@NullMarked
package dev.breakwater.guest.abi;

import org.jspecify.annotations.NullMarked;
