package dev.breakwater.core.application.user;

import dev.breakwater.core.application.Freshness.AtLeast;
import dev.breakwater.core.application.Reads;
import dev.breakwater.core.domain.Email;
import java.util.Optional;

/**
 * Asks the replica first and the primary when the replica knows nobody: a user who has just
 * registered can log in however far the replica lags.
 */
public final class FreshCredentials implements Credentials {
  private final Reads reads;
  private final Credentials replica;
  private final Credentials primary;

  public FreshCredentials(Reads reads, Credentials replica, Credentials primary) {
    this.reads = reads;
    this.replica = replica;
    this.primary = primary;
  }

  @Override
  public Optional<Credential> find(Email email) {
    return reads.answer(
        new AtLeast(0),
        () -> replica.find(email).or(() -> primary.find(email)),
        () -> primary.find(email));
  }
}
