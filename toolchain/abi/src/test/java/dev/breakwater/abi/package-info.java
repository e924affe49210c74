/** Tests of layouts, flattening and passing against the tables of the specification. */
@NullMarked
package dev.breakwater.abi;

import org.jspecify.annotations.NullMarked;
