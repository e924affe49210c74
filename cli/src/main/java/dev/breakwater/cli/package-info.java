/**
 * The command {@code breakwater}: each subcommand is a class, the work is that of the toolchain.
 */
@NullMarked
package dev.breakwater.cli;

import org.jspecify.annotations.NullMarked;
