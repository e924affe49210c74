/**
 * The resolved model of WIT: every name is looked up, every type is complete, nothing has a span.
 *
 * <p>All values are immutable. The written model, with spans, is in {@code
 * dev.breakwater.wit.syntax}.
 */
@NullMarked
package dev.breakwater.wit.model;

import org.jspecify.annotations.NullMarked;
