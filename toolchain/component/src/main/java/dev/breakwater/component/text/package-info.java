/** Components as text for people: each definition with its index, and the outside in WIT names. */
@NullMarked
package dev.breakwater.component.text;

import org.jspecify.annotations.NullMarked;
