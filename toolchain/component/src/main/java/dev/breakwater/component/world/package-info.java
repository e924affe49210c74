/**
 * Between WIT's types and the definitions of a component, both ways: imports and types are written
 * here for encoder and composer, and a component is read back as its world.
 */
@NullMarked
package dev.breakwater.component.world;

import org.jspecify.annotations.NullMarked;
