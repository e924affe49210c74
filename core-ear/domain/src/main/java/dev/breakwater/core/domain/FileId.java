package dev.breakwater.core.domain;

import java.util.UUID;

/** Names one file of a todo for ever. */
public record FileId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
