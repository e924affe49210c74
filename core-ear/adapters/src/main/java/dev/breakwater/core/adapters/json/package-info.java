/** Todos as JSON text, the same for callers and for the cache. */
@NullMarked
package dev.breakwater.core.adapters.json;

import org.jspecify.annotations.NullMarked;
