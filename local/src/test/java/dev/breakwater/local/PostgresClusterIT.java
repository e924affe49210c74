package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private static final PlatformPorts PORTS = PlatformPorts.free();

  /** One for all tests, as a start takes seconds; each test leaves a running one behind. */
  private static PostgresCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());
  }

  @BeforeEach
  void emptyTable() throws Exception {
    execute("CREATE TABLE IF NOT EXISTS note (body text)");
    execute("TRUNCATE note");
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void rowsWrittenOnThePrimaryAppearOnTheReplica() throws Exception {
    execute("INSERT INTO note VALUES ('hello')");

    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
    assertThat(notesOn(cluster.connectReplica())).isEqualTo(1);
  }

  @Test
  void theReplicaRefusesAWriteWithSqlState25006() throws Exception {
    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();

    try (Connection replica = cluster.connectReplica();
        Statement sql = replica.createStatement()) {
      assertThatThrownBy(() -> sql.execute("INSERT INTO note VALUES ('no')"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
    }
  }

  @Test
  void aPausedReplicaAnswersWithOldRowsUntilItIsResumed() throws Exception {
    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
    cluster.pauseReplay();
    execute("INSERT INTO note VALUES ('late')");

    assertThat(cluster.awaitReplica(Duration.ofMillis(300))).isFalse();
    assertThat(notesOn(cluster.connectReplica())).isZero();

    cluster.resumeReplay();
    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
    assertThat(notesOn(cluster.connectReplica())).isEqualTo(1);
  }

  @Test
  void nobodyElseCanReachTheProgramsThatAreStarted() throws Exception {
    Path programs = new Folders(folder).programs();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs)))
        .isEqualTo("rwx------");
    Path program = Path.of(cluster.primary().postmaster().info().command().orElseThrow());
    assertThat(program.toRealPath()).startsWith(programs.toRealPath());
  }

  @Test
  void theRoleAppOwnsTheDatabaseApp() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + PORTS.primary() + "/app?user=app&password=app";

    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE TABLE mine (id int)");
      assertThat(cluster.writerUrl())
          .isEqualTo("postgres://app:app@127.0.0.1:" + PORTS.primary() + "/app");
    }
  }

  @Test
  void aSecondRunFindsTheRowsOfTheFirstAlsoOnOtherPorts() throws Exception {
    execute("INSERT INTO note VALUES ('kept')");
    cluster.close();

    PlatformPorts others = PlatformPorts.free();
    cluster = PostgresCluster.start(new Folders(folder), others.primary(), others.replica());

    assertThat(notesOn(cluster.connectPrimary())).isEqualTo(1);
    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
    assertThat(notesOn(cluster.connectReplica())).isEqualTo(1);
  }

  @Test
  void aCrashedRunDoesNotBlockTheNext() throws Exception {
    execute("INSERT INTO note VALUES ('committed')");
    Termination.kill(cluster.primary().postmaster());
    Termination.kill(cluster.replica().postmaster());
    forgetLocksOfThisJvm();
    // as after a restart of the machine: the id now belongs to a stranger
    Process stranger = new ProcessBuilder("sleep", "100").start();
    Path pidFile = cluster.primary().data().resolve("postmaster.pid");
    Files.writeString(pidFile, Files.readString(pidFile).replaceFirst("\\d+", "" + stranger.pid()));

    try {
      cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

      assertThat(notesOn(cluster.connectPrimary())).isEqualTo(1);
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  @Test
  void serversLeftRunningByACrashedRunAreEnded() throws Exception {
    ProcessHandle left = cluster.primary().postmaster();
    forgetLocksOfThisJvm();

    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

    assertThat(left.isAlive()).isFalse();
    assertThat(cluster.primary().postmaster().isAlive()).isTrue();
  }

  @Test
  void aReplicaThatLostItsPlaceIsCopiedAnew() throws Exception {
    cluster.replica().close();
    execute("SELECT pg_drop_replication_slot('replica')");
    execute("INSERT INTO note VALUES ('after the loss')");
    cluster.primary().close();

    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
    assertThat(notesOn(cluster.connectReplica())).isEqualTo(1);
  }

  @Test
  void aFirstRunThatWasCutShortStartsAfresh() throws Exception {
    cluster.close();
    Files.delete(cluster.primary().data().resolve("breakwater.ready"));
    Files.delete(cluster.primary().data().resolve("global/pg_control"));

    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

    execute("CREATE TABLE note (body text)");
    assertThat(notesOn(cluster.connectPrimary())).isZero();
  }

  @Test
  void aCopyForTheReplicaThatWasCutShortIsMadeAnew() throws Exception {
    cluster.close();
    Files.delete(cluster.replica().data().resolve("standby.signal"));
    Files.delete(cluster.replica().data().resolve("global/pg_control"));

    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
  }

  @Test
  void aProcessFileThatIsNoTextDoesNotBlockTheNextRun() throws Exception {
    cluster.close();
    Files.write(cluster.replica().data().resolve("postmaster.pid"), new byte[64]);

    cluster = PostgresCluster.start(new Folders(folder), PORTS.primary(), PORTS.replica());

    assertThat(cluster.awaitReplica(PATIENCE)).isTrue();
  }

  @Test
  void aStartThatIsInterruptedWhileTheReplicaDoesNotStreamLeavesNothingRunning() throws Exception {
    cluster.close();
    Path access = cluster.primary().data().resolve("pg_hba.conf");
    String before = Files.readString(access);
    Files.writeString(access, "host replication all 127.0.0.1/32 reject\n" + before);
    Folders folders = new Folders(folder);
    FutureTask<PostgresCluster> start =
        new FutureTask<>(() -> PostgresCluster.start(folders, PORTS.primary(), PORTS.replica()));
    Thread starting = Thread.ofPlatform().start(start);
    PidFile replica = PidFile.of(folders.run(), "replica");
    assertThat(Deadline.in(PATIENCE).await(() -> Files.exists(replica.path()))).isTrue();
    ProcessHandle left = replica.running().orElseThrow();

    starting.interrupt();
    starting.join();

    assertThatThrownBy(start::get).hasCauseInstanceOf(InterruptedException.class);
    assertThat(left.isAlive()).isFalse();
    assertThat(folders.run()).isEmptyDirectory();
    Files.writeString(access, before);
    cluster = PostgresCluster.start(folders, PORTS.primary(), PORTS.replica());
  }

  @Test
  void aPortInUseIsReportedWithTheLogToRead() throws IOException {
    assertThatThrownBy(() ->
            PostgresCluster.start(
                new Folders(folder.resolve("other")), PORTS.primary(), PORTS.replica()))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("primary.log");
  }

  /** A crashed JVM holds no locks; this one lives on and would meet its own. */
  private void forgetLocksOfThisJvm() throws IOException {
    Files.delete(cluster.primary().data().resolve("epg-lock"));
    Files.delete(cluster.replica().data().resolve("epg-lock"));
  }

  private void execute(String statement) throws SQLException {
    try (Connection primary = cluster.connectPrimary();
        Statement sql = primary.createStatement()) {
      sql.execute(statement);
    }
  }

  private static int notesOn(Connection connection) throws SQLException {
    try (connection;
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("SELECT count(*) FROM note")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
