package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.user.Users;
import dev.breakwater.core.domain.DisplayName;
import dev.breakwater.core.domain.User;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;

/** Writes users to the primary. */
@Dependent
@RetriedOnContention
@Transactional
class PostgresUsers implements Users {
  private static final String INSERT =
      """
      INSERT INTO users (id, email, password_hash, display_name, created_at, updated_at)
      VALUES (?1, ?2, ?3, CAST(?4 AS text), ?5, ?5)
      ON CONFLICT (email) DO NOTHING
      """;

  private final EntityManager primary;

  @Inject
  PostgresUsers(@Primary EntityManager primary) {
    this.primary = primary;
  }

  @Override
  public boolean add(User user, String passwordHash) {
    return primary
            .createNativeQuery(INSERT)
            .setParameter(1, user.id().value())
            .setParameter(2, user.email().value())
            .setParameter(3, passwordHash)
            .setParameter(4, user.displayName().map(DisplayName::value).orElse(null))
            .setParameter(5, Timestamp.from(user.createdAt()))
            .executeUpdate()
        == 1;
  }
}
