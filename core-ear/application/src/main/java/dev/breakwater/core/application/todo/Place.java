package dev.breakwater.core.application.todo;

import java.time.Instant;
import java.util.UUID;

/** Where a todo stands among its owner's others, newest first; the id decides between equals. */
public record Place(Instant createdAt, UUID id) {}
