package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cores that are rolled out together before the database has anything. */
@StraightToCore
class StartTogetherIT {
  private static final String DATABASE = "empty";
  private static final Pattern APPLIED = Pattern.compile("(\\d+) migrations applied");

  private final Backend backend;
  private final List<Folders> folders =
      List.of(SharedPlatform.folders("together-1"), SharedPlatform.folders("together-2"));

  StartTogetherIT(Backend backend) {
    this.backend = backend;
    folders.forEach(Backend::forget);
  }

  @Test
  void twoCoresThatStartAtOnceOnAnEmptyDatabaseMigrateItOnceAndBothServe() throws Exception {
    String url = backend.postgres().writerUrl().replaceFirst("/app$", "/" + DATABASE);
    try (Connection primary = backend.postgres().connectPrimary();
        Statement sql = primary.createStatement()) {
      sql.execute("CREATE DATABASE " + DATABASE + " OWNER app");
    }
    for (CoreProcess process : startedTogether(url)) {
      try (process) {
        Core core = new Core(process.address());
        core.fromEdge(core.newUser().id())
            .body("{\"title\":\"t\"}")
            .post("/api/todos")
            .then()
            .statusCode(201);
      }
    }

    assertThat(appliedSteps(url)).isNotEmpty().doesNotHaveDuplicates();
    List<Integer> applied = new ArrayList<>();
    for (Folders own : folders) {
      applied.addAll(
          APPLIED
              .matcher(Files.readString(own.log("core")))
              .results()
              .map(MatchResult::group)
              .map(text -> Integer.valueOf(text.split(" ", 2)[0]))
              .toList());
    }
    assertThat(applied).containsExactlyInAnyOrder(appliedSteps(url).size(), 0);
  }

  private List<CoreProcess> startedTogether(String database) throws Exception {
    Map<String, String> variables =
        Map.of("DATABASE_WRITER_URL", database, "DATABASE_READER_URL", database);
    List<CoreProcess> cores = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(folders.size())) {
      List<Future<CoreProcess>> starts = new ArrayList<>();
      for (Folders own : folders) {
        int port = PlatformPorts.free().core();
        starts.add(threads.submit(() -> backend.startCore(own, port, variables)));
      }
      for (Future<CoreProcess> start : starts) {
        cores.add(start.get());
      }
    }
    return cores;
  }

  private static List<String> appliedSteps(String url) throws Exception {
    String jdbc = url.replace("postgres://app:app@", "jdbc:postgresql://");
    try (Connection empty = DriverManager.getConnection(jdbc, "app", "app");
        Statement sql = empty.createStatement();
        ResultSet rows = sql.executeQuery("SELECT script FROM flyway_schema_history")) {
      List<String> steps = new ArrayList<>();
      while (rows.next()) {
        steps.add(rows.getString(1));
      }
      return steps;
    }
  }
}
