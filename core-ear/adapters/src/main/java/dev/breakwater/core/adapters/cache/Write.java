package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.domain.UserId;

/**
 * A write that was announced.
 *
 * @param id a name of its own
 */
record Write(String epoch, UserId owner, String id) {}
