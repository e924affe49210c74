package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.user.Credentials.Credential;
import dev.breakwater.core.domain.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** What of a row of {@code users} is needed to log in. */
@Entity
@Table(name = "users")
@NamedQuery(
    name = CredentialRow.BY_EMAIL,
    query = "SELECT c FROM CredentialRow c WHERE c.email = :email")
@SuppressWarnings("NullAway.Init") // the provider fills the fields
class CredentialRow {
  static final String BY_EMAIL = "CredentialRow.byEmail";

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "email")
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  protected CredentialRow() {}

  Credential credential() {
    return new Credential(new UserId(id), passwordHash);
  }
}
