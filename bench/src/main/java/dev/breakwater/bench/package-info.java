/** Load on systems that have the todo API: named requests, in turn, with what they cost. */
@NullMarked
package dev.breakwater.bench;

import org.jspecify.annotations.NullMarked;
