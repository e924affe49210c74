/** Tests of what is done to a module after the compiler wrote it. */
@NullMarked
package dev.breakwater.teavm.module;

import org.jspecify.annotations.NullMarked;
