package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.domain.UserId;
import java.util.UUID;

/** The names of what Redis keeps. */
final class Keys {
  /** Names the epoch that the content of Redis belongs to. */
  static final String EPOCH = "todos:epoch";

  private Keys() {}

  static String todo(UUID id) {
    return "todo:" + id;
  }

  static String bucket(String owner) {
    return "rate:" + owner;
  }

  static String marks(UserId user) {
    return "user:" + user + ":writes";
  }
}
