/**
 * The canonical ABI of the component model, as data: how a value lies in memory, how it flattens to
 * core values, and how a function passes its parameters and result.
 *
 * <p>The guest's bindings, the component encoder and the host all read this; none computes a layout
 * of its own. Nothing here moves a value.
 */
@NullMarked
package dev.breakwater.abi;

import org.jspecify.annotations.NullMarked;
