/** The environment as a bean. */
@NullMarked
package dev.breakwater.core.adapters.config;

import org.jspecify.annotations.NullMarked;
