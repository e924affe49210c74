/** Entry classes of modules that the tests compile; nothing here runs on the JVM. */
@NullMarked
package dev.breakwater.teavm.sample;

import org.jspecify.annotations.NullMarked;
