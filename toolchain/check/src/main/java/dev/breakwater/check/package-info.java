/**
 * Compares what a component needs with what hosts offer, as far as they publish it. What they offer
 * stands in data files, {@code hosts/<target>.json}, each fact with its sources. Nothing here knows
 * a build tool.
 */
@NullMarked
package dev.breakwater.check;

import org.jspecify.annotations.NullMarked;
