/** The command line of the host. */
@NullMarked
package dev.breakwater.host.cli;

import org.jspecify.annotations.NullMarked;
