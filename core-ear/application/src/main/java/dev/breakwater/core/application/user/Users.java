package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.User;

/** The users, for writing. */
public interface Users {
  /**
   * Adds {@code user}.
   *
   * @return false, and nothing is stored, when another user has the same e-mail
   */
  boolean add(User user, String passwordHash);
}
