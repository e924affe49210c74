package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.telemetry.TracedDataSource;
import dev.breakwater.core.application.file.FileQueries;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.user.Credentials;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The two persistence units and what reads from them. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container fills the fields
class Databases {
  @PersistenceContext(unitName = "writer")
  private EntityManager writer;

  @PersistenceContext(unitName = "reader")
  private EntityManager reader;

  // Not shareable: what is shared stays with the request to its end, and the pool would be empty.
  @Resource(name = "jdbc/askedWriter", lookup = "jdbc/todoWriter", shareable = false)
  private DataSource askedWriter;

  @Resource(name = "jdbc/askedReader", lookup = "jdbc/todoReader", shareable = false)
  private DataSource askedReader;

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
    return new SqlTodoQueries(questions(askedWriter));
  }

  @Produces
  @Replica
  TodoQueries todosOnReplica() {
    return new SqlTodoQueries(questions(askedReader));
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

  private static Questions questions(DataSource database) {
    return new Questions(TracedDataSource.of(database));
  }
}
