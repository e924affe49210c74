package dev.breakwater.guest.jdk.java.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@link java.security.Key}. */
public interface TKey extends Serializable {
  String getAlgorithm();

  @Nullable String getFormat();

  byte @Nullable [] getEncoded();
}
