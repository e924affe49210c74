/** The schema and how it comes into being at start. */
@NullMarked
package dev.breakwater.core.adapters.migration;

import org.jspecify.annotations.NullMarked;
