/** Todos and files as JSON text, todos the same for callers and for the cache. */
@NullMarked
package dev.breakwater.core.adapters.json;

import org.jspecify.annotations.NullMarked;
