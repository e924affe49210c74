package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Crm;
import dev.breakwater.local.CrmPart;
import dev.breakwater.local.CrmVariant;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only a server that lives for more than a request can promise. */
class CrmContainerIT {
  private static final String LOCK = "LOCK TABLE customers IN ACCESS EXCLUSIVE MODE";
  private static final String WAITING = "wait_event_type = 'Lock'";

  private static CrmTarget.Reached reached;

  @BeforeAll
  static void start() throws InterruptedException {
    reached = new CrmTarget.Started(CrmVariant.CONTAINER).reach();
  }

  @AfterAll
  static void stop() {
    reached.close();
  }

  private static Crm crm() {
    return reached.started().orElseThrow();
  }

  private static int status(String path) {
    return RestAssured.given()
        .baseUri(crm().address(CrmPart.CUSTOMERS).toString())
        .get(path)
        .statusCode();
  }

  private static CompletableFuture<Integer> asked(String path, ExecutorService clients) {
    return CompletableFuture.supplyAsync(() -> status(path), clients);
  }

  /** Connections of the service of customers; on one of its own: a transaction sees no change. */
  private static int connections(String which) throws SQLException {
    try (Connection database = crm().connect();
        Statement sql = database.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT count(*) FROM pg_stat_activity"
                    + " WHERE application_name = 'breakwater-crm-customers' AND "
                    + which)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what).atMost(90, TimeUnit.SECONDS).until(condition);
  }

  @Test
  void aServiceHoldsFiveConnectionsAtMost() throws Exception {
    assertThat(status("/customers")).as("the client and the service are warm").isEqualTo(200);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
        Connection database = crm().connect();
        Statement sql = database.createStatement()) {
      database.setAutoCommit(false);
      sql.execute(LOCK);
      List<CompletableFuture<Integer>> waiting =
          IntStream.range(0, 12).mapToObj(i -> asked("/customers", clients)).toList();
      await("five waiting", () -> connections(WAITING) >= 5);
      // long enough for a sixth to open
      for (int i = 0; i < 5; i++) {
        Thread.sleep(100);
        assertThat(connections("true")).isEqualTo(5);
      }
      database.rollback();
      for (CompletableFuture<Integer> answer : waiting) {
        assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200);
      }
    }
  }

  @Test
  void aServiceWaitsForItsDatabase() throws Exception {
    crm().killService(CrmPart.CUSTOMERS);
    crm().stopDatabase();
    CompletableFuture<Void> started =
        CompletableFuture.runAsync(() -> {
          try {
            crm().startService(CrmPart.CUSTOMERS);
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          }
        });
    await(
        "waiting for the database",
        () -> Files.readString(crm().log(CrmPart.CUSTOMERS)).contains("waiting for the database"));
    crm().startDatabase();
    started.get(120, TimeUnit.SECONDS);
    assertThat(status("/customers/ping")).isEqualTo(200);
  }

  private static boolean refusesConnections() throws IOException {
    URI address = crm().address(CrmPart.CUSTOMERS);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 1000);
      return false;
    } catch (ConnectException refused) {
      return true;
    }
  }

  @Test
  void whatRunsIsFinishedAfterSigterm() throws Exception {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
        Connection database = crm().connect();
        Statement sql = database.createStatement()) {
      database.setAutoCommit(false);
      sql.execute(LOCK);
      CompletableFuture<Integer> running = asked("/customers", clients);
      await("waiting for the lock", () -> connections(WAITING) == 1);
      CompletableFuture<Void> stopped =
          CompletableFuture.runAsync(() -> crm().stopService(CrmPart.CUSTOMERS), clients);
      await("closed to others", CrmContainerIT::refusesConnections);
      assertThat(running).isNotDone();
      database.rollback();
      assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(200);
      stopped.get(60, TimeUnit.SECONDS);
    } finally {
      crm().startService(CrmPart.CUSTOMERS);
    }
  }
}
