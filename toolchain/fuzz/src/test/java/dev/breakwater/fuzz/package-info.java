/**
 * Random types and values go through the whole toolchain: WIT text, bindings, a guest in Java, a
 * composition of two components, and both hosts. What comes back is compared with what the model of
 * this package says. Nothing here is a part of the product.
 */
@NullMarked
package dev.breakwater.fuzz;

import org.jspecify.annotations.NullMarked;
