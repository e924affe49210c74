package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.UserId;

/** Issues what a user shows to be recognised. */
public interface Tokens {
  /** A signed token for {@code user}, valid from now for the configured time. */
  String issue(UserId user);
}
