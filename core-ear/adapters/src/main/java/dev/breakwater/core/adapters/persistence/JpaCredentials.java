package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.user.Credentials;
import dev.breakwater.core.domain.Email;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Reads credentials from one database, primary or replica. */
final class JpaCredentials implements Credentials {
  private final EntityManager database;

  JpaCredentials(EntityManager database) {
    this.database = database;
  }

  @Override
  public Optional<Credential> find(Email email) {
    return database
        .createNamedQuery(CredentialRow.BY_EMAIL, CredentialRow.class)
        .setParameter("email", email.value())
        .getResultStream()
        .map(CredentialRow::credential)
        .findFirst();
  }
}
