package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.Email;
import java.util.Optional;

/**
 * Asks the replica first and the primary when the replica knows nobody: a user who has just
 * registered can log in however far the replica lags.
 */
public final class FreshCredentials implements Credentials {
  private final Credentials replica;
  private final Credentials primary;

  public FreshCredentials(Credentials replica, Credentials primary) {
    this.replica = replica;
    this.primary = primary;
  }

  @Override
  public Optional<Credential> find(Email email) {
    return replica.find(email).or(() -> primary.find(email));
  }
}
