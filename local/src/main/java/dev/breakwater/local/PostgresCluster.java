package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL primary and one streaming replica on loopback ports, with the role and the database
 * {@code app}.
 *
 * <p>Commits are {@code synchronous_commit=local}: a read on the replica straight after a write may
 * miss it, as in production. Every local user of the machine may connect: this is a development
 * server.
 */
public final class PostgresCluster implements AutoCloseable {
  private static final String SLOT = "replica";
  private static final String READY = "breakwater.ready";
  private static final Duration STREAMING_PATIENCE = Duration.ofSeconds(30);

  private static final List<String> COMMON =
      List.of(
          "listen_addresses = '127.0.0.1'",
          "unix_socket_directories = ''",
          "wal_level = replica",
          "max_wal_senders = 5",
          "max_replication_slots = 5",
          "max_connections = 200",
          "shared_buffers = 128MB",
          "hot_standby = on",
          "hot_standby_feedback = on");

  private final PostgresNode primary;
  private final PostgresNode replica;

  private PostgresCluster(PostgresNode primary, PostgresNode replica) {
    this.primary = primary;
    this.replica = replica;
  }

  /**
   * Starts both servers on the data under {@code folders}, which is made when it is absent, and
   * waits until the replica streams.
   *
   * <p>Data of an earlier run is used again, also when that run crashed. A replica that cannot
   * follow its primary any more is copied anew.
   *
   * @throws StartException when a server does not start; names its log
   */
  public static PostgresCluster start(Folders folders, int primaryPort, int replicaPort)
      throws InterruptedException {
    try {
      PostgresNode primary = startPrimary(folders, primaryPort);
      try {
        return new PostgresCluster(primary, startReplica(primary, folders, replicaPort));
      } catch (IOException | SQLException | RuntimeException | InterruptedException e) {
        primary.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new StartException("PostgreSQL under " + folders.postgres() + ": " + e.getMessage(), e);
    }
  }

  private static PostgresNode startPrimary(Folders folders, int port)
      throws IOException, SQLException {
    var launch = new PostgresNode.Launch("primary", port, COMMON, folders);
    boolean initialised = Files.exists(launch.data().resolve(READY));
    if (!initialised) {
      Postmaster.clearStale(launch.data());
      Folders.deleteTree(launch.data());
    }
    PostgresNode primary = PostgresNode.start(launch);
    if (!initialised) {
      try {
        createApp(primary);
      } catch (IOException | SQLException | RuntimeException e) {
        primary.close();
        throw e;
      }
    }
    return primary;
  }

  private static void createApp(PostgresNode primary) throws IOException, SQLException {
    try (Connection connection = primary.connect("postgres");
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE ROLE app LOGIN PASSWORD 'app'");
      sql.execute("CREATE DATABASE app OWNER app");
    }
    Files.createFile(primary.data().resolve(READY));
  }

  private static PostgresNode startReplica(PostgresNode primary, Folders folders, int port)
      throws IOException, SQLException, InterruptedException {
    var settings = new ArrayList<>(COMMON);
    settings.add("primary_slot_name = '" + SLOT + "'");
    settings.add(
        "primary_conninfo = 'host=127.0.0.1 port="
            + primary.port()
            + " user=postgres application_name=replica'");
    var launch = new PostgresNode.Launch("replica", port, settings, folders);
    if (Files.exists(launch.data().resolve(BaseBackup.FINISHED)) && slotExists(primary)) {
      Optional<PostgresNode> replica = streamingReplica(primary, launch);
      if (replica.isPresent()) {
        return replica.get();
      }
    }
    return copiedReplica(primary, launch);
  }

  private static PostgresNode copiedReplica(PostgresNode primary, PostgresNode.Launch launch)
      throws IOException, SQLException, InterruptedException {
    Postmaster.clearStale(launch.data());
    Folders.deleteTree(launch.data());
    BaseBackup.copy(primary, launch.data(), SLOT);
    return streamingReplica(primary, launch)
        .orElseThrow(() ->
            new StartException(
                "PostgreSQL replica does not stream from its primary; read " + launch.log()));
  }

  /** Starts the replica; one that does not stream, or is not waited for, is closed again. */
  private static Optional<PostgresNode> streamingReplica(
      PostgresNode primary, PostgresNode.Launch launch) throws InterruptedException {
    PostgresNode replica = PostgresNode.start(launch);
    boolean streams = false;
    try {
      streams = streams(primary);
    } finally {
      if (!streams) {
        replica.close();
      }
    }
    return streams ? Optional.of(replica) : Optional.empty();
  }

  private static boolean slotExists(PostgresNode primary) throws SQLException {
    return holds(
        primary, "SELECT count(*) = 1 FROM pg_replication_slots WHERE slot_name = '" + SLOT + "'");
  }

  private static boolean streams(PostgresNode primary) throws InterruptedException {
    return Deadline.in(STREAMING_PATIENCE)
        .await(() ->
            holds(
                primary, "SELECT count(*) = 1 FROM pg_stat_replication WHERE state = 'streaming'"));
  }

  private static boolean holds(PostgresNode node, String question) {
    return "t".equals(answer(node, question));
  }

  private static String answer(PostgresNode node, String question) {
    try (Connection connection = node.connect("postgres");
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(question + ": " + e.getMessage(), e);
    }
  }

  /** The primary as {@code postgres://} URL of the role {@code app}. */
  public String writerUrl() {
    return url(primary);
  }

  /** The replica as {@code postgres://} URL of the role {@code app}. */
  public String readerUrl() {
    return url(replica);
  }

  private static String url(PostgresNode node) {
    return "postgres://app:app@127.0.0.1:" + node.port() + "/app";
  }

  /** A connection to the primary's database {@code app} as superuser. */
  public Connection connectPrimary() throws SQLException {
    return primary.connect("app");
  }

  /** A connection to the replica's database {@code app} as superuser. */
  public Connection connectReplica() throws SQLException {
    return replica.connect("app");
  }

  /**
   * Stops applying the primary's changes on the replica, which goes on answering reads, until
   * {@link #resumeReplay()}.
   */
  public void pauseReplay() throws InterruptedException {
    answer(replica, "SELECT pg_wal_replay_pause()");
    Deadline.in(STREAMING_PATIENCE)
        .await(() -> holds(replica, "SELECT pg_get_wal_replay_pause_state() = 'paused'"));
  }

  /** Lets the replica catch up again. */
  public void resumeReplay() {
    answer(replica, "SELECT pg_wal_replay_resume()");
  }

  /** Ends the primary at once, as a crash would. */
  public void killPrimary() throws IOException, InterruptedException {
    primary.signal("KILL");
  }

  /** Makes the replica a primary of its own. */
  public void promoteReplica() {
    answer(replica, "SELECT pg_promote()");
  }

  /** Freezes the primary: it takes connections and answers nothing, until {@link #wakePrimary}. */
  public void freezePrimary() throws IOException, InterruptedException {
    primary.signal("STOP");
  }

  /** Lets a frozen primary go on. */
  public void wakePrimary() throws IOException, InterruptedException {
    primary.signal("CONT");
  }

  /** Freezes the replica: it takes connections and answers nothing, until {@link #wakeReplica}. */
  public void freezeReplica() throws IOException, InterruptedException {
    replica.signal("STOP");
  }

  /** Lets a frozen replica go on. */
  public void wakeReplica() throws IOException, InterruptedException {
    replica.signal("CONT");
  }

  /**
   * Waits until the replica has applied everything that the primary has written so far.
   *
   * @return false when that took longer than {@code patience}
   */
  public boolean awaitReplica(Duration patience) throws InterruptedException {
    String position = answer(primary, "SELECT pg_current_wal_flush_lsn()");
    return Deadline.in(patience)
        .await(
            () -> holds(replica, "SELECT pg_last_wal_replay_lsn() >= '" + position + "'::pg_lsn"));
  }

  PostgresNode primary() {
    return primary;
  }

  PostgresNode replica() {
    return replica;
  }

  @Override
  public void close() {
    try {
      replica.close();
    } finally {
      primary.close();
    }
  }
}
