package dev.breakwater.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One running PostgreSQL server with its data folder. */
final class PostgresNode implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);
  private static final String SETTINGS_FILE = "breakwater.conf";

  /** Silent: a failure comes as an exception and stands in the server's log. */
  private static final Logger EMBEDDED = Logger.getLogger("io.zonky");

  static {
    EMBEDDED.setLevel(Level.OFF);
  }

  /**
   * What to start.
   *
   * @param name one word, names the data folder, the log and the pid file
   * @param port loopback port
   * @param settings lines of {@code postgresql.conf} that win over what stands there
   * @param folders where everything goes
   */
  record Launch(String name, int port, List<String> settings, Folders folders) {
    Launch {
      settings = List.copyOf(settings);
    }

    Path data() {
      return folders.postgres().resolve(name);
    }

    Path log() {
      return folders.log(name);
    }
  }

  private final Launch launch;
  private final EmbeddedPostgres server;
  private final ProcessHandle postmaster;
  private final PidFile pidFile;

  private PostgresNode(Launch launch, EmbeddedPostgres server, ProcessHandle postmaster) {
    this.launch = launch;
    this.server = server;
    this.postmaster = postmaster;
    this.pidFile = PidFile.of(launch.folders().run(), launch.name());
  }

  /** Starts the server on its data folder; an absent or empty folder is initialised first. */
  static PostgresNode start(Launch launch) {
    try {
      Files.createDirectories(launch.log().getParent());
      Folders.createForOwner(launch.folders().programs());
      Postmaster.clearStale(launch.data());
      EmbeddedPostgres server = Uninterrupted.call(() -> started(launch));
      try {
        return of(launch, server);
      } catch (IOException | SQLException | RuntimeException e) {
        server.close();
        throw e;
      }
    } catch (IOException | SQLException | IllegalStateException e) {
      throw new StartException(
          "PostgreSQL " + launch.name() + " does not start: " + e + readLog(launch), e);
    }
  }

  private static EmbeddedPostgres started(Launch launch) throws IOException {
    if (!ProgramsForRoot.areNeeded()) {
      return builder(launch).start();
    }
    ProgramsForRoot.giveAway(launch.data());
    ProgramsForRoot.wrap(unpacked(launch));
    try {
      return builder(launch).start();
    } catch (IllegalStateException firstStart) { // it unpacks the programs, and cannot run them
      ProgramsForRoot.wrap(unpacked(launch));
      return builder(launch).start();
    }
  }

  /** A folder below that of all programs: the library makes it writable for everybody. */
  private static Path unpacked(Launch launch) {
    return launch.folders().programs().resolve("postgres");
  }

  private static PostgresNode of(Launch launch, EmbeddedPostgres server)
      throws IOException, SQLException {
    PostgresNode node = new PostgresNode(launch, server, Postmaster.of(launch.data()));
    node.requireOwnData();
    node.pidFile.write(node.postmaster);
    return node;
  }

  /** The start succeeds as soon as anybody answers on the port: it may be another server. */
  private void requireOwnData() throws IOException, SQLException {
    try (Connection connection = connect("postgres");
        Statement sql = connection.createStatement();
        ResultSet answer = sql.executeQuery("SHOW data_directory")) {
      answer.next();
      Path served = Path.of(answer.getString(1)).toRealPath();
      if (!served.equals(launch.data().toRealPath())) {
        throw new IOException("port " + launch.port() + " belongs to PostgreSQL on " + served);
      }
    }
  }

  private static String readLog(Launch launch) {
    return "; read " + launch.log();
  }

  private static EmbeddedPostgres.Builder builder(Launch launch) {
    var log = ProcessBuilder.Redirect.appendTo(launch.log().toFile());
    return EmbeddedPostgres.builder()
        .setPort(launch.port())
        .setDataDirectory(launch.data())
        .setCleanDataDirectory(false)
        .setDataDirectoryCustomizer(data -> writeSettings(data.toPath(), launch.settings()))
        .setOverrideWorkingDirectory(unpacked(launch).toFile())
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_PATIENCE)
        .setServerConfig("synchronous_commit", "local")
        .setErrorRedirector(log)
        .setOutputRedirector(log);
  }

  private static void writeSettings(Path data, List<String> settings) {
    try {
      Files.write(data.resolve(SETTINGS_FILE), settings);
      Path main = data.resolve("postgresql.conf");
      String include = "include = '" + SETTINGS_FILE + "'";
      if (!Files.readAllLines(main).contains(include)) {
        Files.writeString(main, include + "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a signal to the server and to all of its processes. */
  void signal(String name) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name));
    Stream.concat(Stream.of(postmaster), postmaster.descendants())
        .forEach(process -> command.add(Long.toString(process.pid())));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  int port() {
    return launch.port();
  }

  Path data() {
    return launch.data();
  }

  Path log() {
    return launch.log();
  }

  ProcessHandle postmaster() {
    return postmaster;
  }

  /** The address for JDBC, as superuser. */
  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database + "?user=postgres";
  }

  /** A connection as superuser. */
  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database));
  }

  /** Stops the server ("fast": clients are disconnected); the data stays. */
  @Override
  public void close() {
    try {
      Uninterrupted.call(() -> {
        server.close();
        return true;
      });
      Postmaster.end(postmaster);
      pidFile.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
