package dev.breakwater.core.domain;

import java.util.UUID;

/** Names one user for ever; the subject of a token. */
public record UserId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
