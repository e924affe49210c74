/**
 * From a core module and its world to a component: checks that the two fit, declares what the
 * module imports, and wires imports and exports through the canonical ABI.
 *
 * <p>Layouts and signatures come from {@code dev.breakwater.abi}; nothing here computes one.
 */
@NullMarked
package dev.breakwater.component.encode;

import org.jspecify.annotations.NullMarked;
