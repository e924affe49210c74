/** Tests of what the goals do, without Maven. */
@NullMarked
package dev.breakwater.plugin;

import org.jspecify.annotations.NullMarked;
