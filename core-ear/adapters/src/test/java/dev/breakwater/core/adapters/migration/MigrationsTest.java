package dev.breakwater.core.adapters.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.core.launch.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {
  private static final int TOGETHER = 3;
  private static final String HISTORY =
      "SELECT script FROM flyway_schema_history ORDER BY installed_rank";

  /** Everything that a migration could leave behind, but for Flyway's own table. */
  private static final String SCHEMA =
      """
      SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
        || ' ' || COALESCE(column_default, '')
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%'
      UNION ALL
      SELECT indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%'
      UNION ALL
      SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'flyway%'
      UNION ALL
      SELECT proname || ' ' || prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL
      SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
      ORDER BY 1
      """;

  @Test
  void everyStepThatIsThereIsNamedAndInOrderAndHasAWayBack()
      throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      Stream<String> expected =
          Migrations.STEPS.stream().flatMap(step -> Stream.of(step, down(step)));
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".sql")))
          .containsExactlyInAnyOrderElementsOf(expected.toList());
    }
    assertThat(Migrations.STEPS).isSorted();
  }

  @Test
  void allStepsUpAllDownAndUpAgainGiveTheSameSchema() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      assertThat(Migrations.apply(database)).isEqualTo(Migrations.STEPS.size());
      assertThat(Migrations.apply(database)).as("a second time").isZero();
      List<String> schema = schema(database);
      assertThat(schema).isNotEmpty();

      List<String> back = new ArrayList<>(Migrations.STEPS);
      Collections.reverse(back);
      for (String step : back) {
        execute(database, Files.readString(folder().resolve(down(step))));
      }
      assertThat(schema(database)).as("after all steps down").isEmpty();

      for (String step : Migrations.STEPS) {
        execute(database, Files.readString(folder().resolve(step)));
      }
      assertThat(schema(database)).isEqualTo(schema);
    }
  }

  @Test
  void manyThatStartAtOnceOnAnEmptyDatabaseApplyEachStepOnce() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        ExecutorService cores = Executors.newFixedThreadPool(TOGETHER)) {
      Callable<Integer> start = () -> Migrations.apply(postgres.getPostgresDatabase());
      int applied = 0;
      for (Future<Integer> core : cores.invokeAll(Collections.nCopies(TOGETHER, start))) {
        applied += core.get();
      }
      assertThat(applied).isEqualTo(Migrations.STEPS.size());
      assertThat(texts(postgres.getPostgresDatabase(), HISTORY))
          .containsExactlyElementsOf(Migrations.STEPS);
    }
  }

  @Test
  void aWriterThatComesLateIsWaitedFor() throws Exception {
    int port = freePort();
    PGSimpleDataSource writer = writerAt(port);
    Executor late = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);
    CompletableFuture<EmbeddedPostgres> started =
        CompletableFuture.supplyAsync(() -> startAt(port), late);
    try {
      Migrations.awaitWriter(writer, Patience.of(Duration.ofSeconds(30)));

      assertThat(Migrations.apply(writer)).isEqualTo(Migrations.STEPS.size());
    } finally {
      started.join().close();
    }
  }

  @Test
  void aWriterThatDoesNotComeIsGivenUp() throws Exception {
    PGSimpleDataSource writer = writerAt(freePort());

    assertThatThrownBy(() -> Migrations.awaitWriter(writer, Patience.of(Duration.ofSeconds(1))))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("refused");
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static PGSimpleDataSource writerAt(int port) {
    PGSimpleDataSource writer = new PGSimpleDataSource();
    writer.setUrl("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
    return writer;
  }

  private static EmbeddedPostgres startAt(int port) {
    try {
      return EmbeddedPostgres.builder().setPort(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(Migrations.class.getResource("V1__create_todos.sql")).toURI())
        .resolveSibling("");
  }

  private static String down(String step) {
    return step.replace(".sql", ".down.sql");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> schema(DataSource database) throws SQLException {
    return texts(database, SCHEMA);
  }

  private static List<String> texts(DataSource database, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
