package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.Email;
import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/** What is needed to let someone in, for reading. */
public interface Credentials {
  /** The user with exactly this e-mail. */
  Optional<Credential> find(Email email);

  /**
   * One user's way in.
   *
   * @param passwordHash in modular crypt format
   */
  record Credential(UserId user, String passwordHash) {
    @Override
    public String toString() {
      return "Credential[" + user + "]";
    }
  }
}
