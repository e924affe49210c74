/** Tests. */
@NullMarked
package dev.breakwater.host.cli;

import org.jspecify.annotations.NullMarked;
