/**
 * The back end for linear memory, over TeaVM 0.13. Loaded by the compiler's own class loader
 * together with TeaVM, so nothing outside may refer to it by type.
 */
@NullMarked
package dev.breakwater.teavm.linear;

import org.jspecify.annotations.NullMarked;
