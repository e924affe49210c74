package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.Password;

/** A slow one-way function for passwords. */
public interface PasswordHashing {
  /** A new salted hash. */
  String hash(Password password);

  /** Whether {@code typed} is the password that {@code hash} was made from; slow either way. */
  boolean matches(String typed, String hash);

  /** A hash that no password matches and that takes as long to check as any other. */
  String decoy();
}
