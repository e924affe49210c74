/**
 * Maven goals over the toolchain: {@code generate}, {@code build}, {@code compose}, {@code check},
 * {@code serve}.
 *
 * <p>The mojos only read parameters and report; the work is done by classes that know no Maven.
 */
@NullMarked
package dev.breakwater.plugin;

import org.jspecify.annotations.NullMarked;
