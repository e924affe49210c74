package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.file.FileQueries;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.user.Credentials;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The two persistence units and what reads from them. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container fills the fields
class Databases {
  @PersistenceContext(unitName = "writer")
  private EntityManager writer;

  @PersistenceContext(unitName = "reader")
  private EntityManager reader;

  @Produces
  @Primary
  EntityManager primary() {
    return writer;
  }

  @Produces
  @Replica
  EntityManager replica() {
    return reader;
  }

  @Produces
  @Primary
  TodoQueries todosOnPrimary() {
    return new JpaTodoQueries(writer);
  }

  @Produces
  @Replica
  TodoQueries todosOnReplica() {
    return new JpaTodoQueries(reader);
  }

  @Produces
  @Primary
  FileQueries filesOnPrimary() {
    return new SqlFileQueries(writer);
  }

  @Produces
  @Replica
  FileQueries filesOnReplica() {
    return new SqlFileQueries(reader);
  }

  @Produces
  @Primary
  Credentials credentialsOnPrimary() {
    return new JpaCredentials(writer);
  }

  @Produces
  @Replica
  Credentials credentialsOnReplica() {
    return new JpaCredentials(reader);
  }
}
