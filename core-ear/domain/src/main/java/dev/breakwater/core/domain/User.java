package dev.breakwater.core.domain;

import java.time.Instant;
import java.util.Optional;

/** Someone who registered. */
public record User(UserId id, Email email, Optional<DisplayName> displayName, Instant createdAt) {}
