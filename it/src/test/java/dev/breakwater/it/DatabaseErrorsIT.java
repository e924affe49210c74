package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers are told of errors that only the database finds, made by a trigger. */
@StraightToCore
class DatabaseErrorsIT {
  private static final String SECRET = "text of the database";

  private final Core core;
  private final Backend backend;
  private String user;
  private String title;

  DatabaseErrorsIT(Core core, Backend backend) {
    this.core = core;
    this.backend = backend;
  }

  @BeforeEach
  void someUser() {
    user = core.newUser().id();
    title = "failing " + UUID.randomUUID();
  }

  @AfterEach
  void takeTheTriggerAway() throws SQLException {
    execute(
        """
        DROP TRIGGER IF EXISTS failing ON todos;
        DROP FUNCTION IF EXISTS failing;
        DROP SEQUENCE IF EXISTS failures;
        """);
  }

  @Test
  void aTransactionThatLosesTwiceIsDoneOnceAtTheThirdTry() throws Exception {
    failWith("40001", 2);

    Response response = create();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(core.fromEdge(user).get("/api/todos").<String>path("title[0]")).isEqualTo(title);
    assertThat(core.fromEdge(user).get("/api/todos").<Object>path("[1]")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "53300", "57P01", "25006", "55P03"})
  void whoCannotBeServedAtTheMomentIsToldWhenToComeAgain(String state) throws Exception {
    failWith(state, Integer.MAX_VALUE);

    Response response = create();

    isRefused(response, 503, "unavailable", "service temporarily unavailable");
    assertThat(response.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void aDuplicateIsAConflict() throws Exception {
    failWith("23505", Integer.MAX_VALUE);

    isRefused(create(), 409, "conflict", "conflict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"23514", "42P01", "XX000", "P0001"})
  void anyOtherErrorIsInternalAndTellsNothing(String state) throws Exception {
    failWith(state, Integer.MAX_VALUE);

    isRefused(create(), 500, "internal", "internal server error");
  }

  private Response create() {
    return core.fromEdge(user).body("{\"title\":\"" + title + "\"}").post("/api/todos");
  }

  /** Lets the first {@code times} inserts of the title fail; a sequence counts them for good. */
  private void failWith(String state, int times) throws SQLException {
    execute(
        """
        CREATE SEQUENCE failures;
        GRANT ALL ON SEQUENCE failures TO PUBLIC;
        CREATE FUNCTION failing() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.title = '%s' AND nextval('failures') <= %d THEN
            RAISE EXCEPTION '%s' USING ERRCODE = '%s';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER failing BEFORE INSERT ON todos FOR EACH ROW EXECUTE FUNCTION failing();
        """
            .formatted(title, times, SECRET, state));
  }

  private void execute(String sql) throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        Statement statement = primary.createStatement()) {
      statement.execute(sql);
    }
  }
}
