/**
 * Links a component: its definitions are walked once, nested components are instantiated on paper,
 * and what is left is a {@link dev.breakwater.host.link.Plan}: core modules to instantiate in order
 * and functions of the canonical ABI between them. {@link
 * dev.breakwater.host.link.ComponentInstance} carries a plan out.
 */
@NullMarked
package dev.breakwater.host.link;

import org.jspecify.annotations.NullMarked;
