/** Compiles samples, runs them on Endive and looks at what they do. */
@NullMarked
package dev.breakwater.teavm;

import org.jspecify.annotations.NullMarked;
