package dev.breakwater.core.domain;

import java.util.UUID;

/** Names one todo for ever. */
public record TodoId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
