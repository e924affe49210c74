package dev.breakwater.host.spin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.canonical.Variant;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpinPostgresTest {
  private static final String QUERY = "[method]connection.query";
  private static final String EXECUTE = "[method]connection.execute";
  private static final Variant NULL = Variant.of(13);
  private static EmbeddedPostgres postgres;

  private PostgresPools pools;
  private Calls calls;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void openPools() {
    pools =
        new PostgresPools(OutboundHosts.of(List.of("postgres://localhost:" + postgres.getPort())));
    calls = new Calls(SpinPostgres.of(pools));
  }

  @AfterEach
  void closePools() {
    pools.close();
  }

  private static String address(String user) {
    return "postgres://" + user + "@localhost:" + postgres.getPort() + "/postgres";
  }

  private PostgresSession open() {
    return (PostgresSession) calls.ok("[static]connection.open", address("postgres"));
  }

  /** The values of the only row. */
  private List<?> row(PostgresSession session, String sql, Object... parameters) {
    List<?> set = (List<?>) calls.ok(QUERY, session, sql, List.of(parameters));
    List<?> rows = (List<?>) set.get(1);
    assertThat(rows).hasSize(1);
    return (List<?>) rows.getFirst();
  }

  @Test
  void valuesOfEachTypeComeBackAsTheyWent() {
    try (PostgresSession session = open()) {
      String sql =
          "SELECT $1::bool, $2::int2, $3::int4, $4::int8, $5::float4, $6::float8, $7::text";
      Variant[] values = {
        Variant.of(0, true),
        Variant.of(2, -7),
        Variant.of(3, Integer.MIN_VALUE),
        Variant.of(4, Long.MAX_VALUE),
        Variant.of(9, 0.5f),
        Variant.of(10, 0.1),
        Variant.of(11, "žluť ? $1")
      };
      assertThat(row(session, sql, (Object[]) values)).isEqualTo(List.of(values));
      Variant bytes =
          (Variant) row(session, "SELECT $1::bytea", Variant.of(12, new byte[] {9})).getFirst();
      assertThat(bytes.index()).isEqualTo(12);
      assertThat((byte[]) bytes.value()).containsExactly(9);
    }
  }

  @Test
  void nullsAndTypesWithoutACaseAreTold() {
    try (PostgresSession session = open()) {
      String sql = "SELECT $1::int4, NULL::jsonb, 1::numeric, $2::text::uuid::text";
      String uuid = "11111111-2222-4333-8444-555555555555";
      assertThat(row(session, sql, NULL, Variant.of(11, uuid)))
          .isEqualTo(List.of(NULL, NULL, Variant.of(14), Variant.of(11, uuid)));
    }
  }

  @Test
  void columnsHaveNamesAndTypesAlsoWithoutARow() {
    try (PostgresSession session = open()) {
      Object none =
          calls.ok(QUERY, session, "SELECT 1 AS one, '' AS \"Two\", now() WHERE false", List.of());
      List<Object> columns =
          List.of(
              List.of("one", Variant.of(3)),
              List.of("Two", Variant.of(11)),
              List.of("now", Variant.of(13)));
      assertThat(none).isEqualTo(List.of(columns, List.of()));
      assertThat(calls.ok(QUERY, session, "SET TIME ZONE 'UTC'", List.of()))
          .isEqualTo(List.of(List.of(), List.of()));
    }
  }

  @Test
  void rowsWrittenAreCounted() {
    try (PostgresSession session = open()) {
      calls.ok(EXECUTE, session, "CREATE TEMP TABLE counted (n int)", List.of());
      String three = "INSERT INTO counted SELECT generate_series(1, $1)";
      assertThat(calls.ok(EXECUTE, session, three, List.of(Variant.of(3, 3)))).isEqualTo(3L);
      assertThat(calls.ok(EXECUTE, session, "SELECT * FROM counted", List.of())).isEqualTo(3L);
    }
  }

  /** Neither an open transaction nor a setting is left to whoever gets the connection next. */
  @Test
  void aConnectionGoesBackAsItCame() {
    Object before;
    try (PostgresSession session = open()) {
      before = row(session, "SELECT pg_backend_pid()");
      calls.ok(EXECUTE, session, "SET search_path TO elsewhere", List.of());
      calls.ok(EXECUTE, session, "BEGIN", List.of());
      calls.ok(EXECUTE, session, "CREATE TABLE public.unfinished (n int)", List.of());
    }
    try (PostgresSession session = open()) {
      assertThat(row(session, "SELECT pg_backend_pid()")).isEqualTo(before);
      assertThat(row(session, "SELECT current_setting('search_path')"))
          .isEqualTo(List.of(Variant.of(11, "\"$user\", public")));
      assertThat(row(session, "SELECT to_regclass('public.unfinished')::text"))
          .isEqualTo(List.of(NULL));
    }
  }

  @Test
  void whatTheServerRefusesIsAFailedQuery() {
    try (PostgresSession session = open()) {
      Variant error = calls.error(QUERY, session, "SELEC 1", List.of());
      assertThat(error.index()).isEqualTo(2);
      assertThat(error.value().toString()).contains("syntax error at or near \"SELEC\"");
      Variant large =
          calls.error(
              QUERY, session, "SELECT repeat('x', 1000000) FROM generate_series(1, 99)", List.of());
      assertThat(large.index()).isEqualTo(2);
    }
  }

  @Test
  void parametersMustBeAsManyAndHaveTypesOfTheServer() {
    try (PostgresSession session = open()) {
      assertThat(calls.error(QUERY, session, "SELECT $2::int4", List.of(Variant.of(3, 1))))
          .isEqualTo(Variant.of(1, "the statement wants 2 parameters, there are 1"));
      assertThat(calls.error(QUERY, session, "SELECT $1::int4", List.of(Variant.of(7, 1))))
          .isEqualTo(Variant.of(1, "PostgreSQL does not support unsigned integers"));
    }
  }

  @Test
  void onlyAllowedServersAreReached() {
    Calls closed = new Calls(SpinPostgres.of(new PostgresPools(OutboundHosts.of(List.of()))));
    assertThat(closed.error("[static]connection.open", address("postgres")))
        .isEqualTo(Variant.of(0, "postgres://localhost:" + postgres.getPort() + " is not allowed"));
    assertThat(calls.error("[static]connection.open", "host=localhost").index()).isZero();
  }

  @Test
  void whoIsNotLetInIsToldTheServersReason() {
    Variant error = calls.error("[static]connection.open", address("nobody"));
    assertThat(error.index()).isZero();
    assertThat(error.value().toString()).contains("role \"nobody\" does not exist");
  }

  /** A server that accepts connections and says nothing. */
  @Test
  void whoConnectsToADeadAddressKeepsNobodyFromALiveOne() throws Exception {
    try (ServerSocket dead = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String server = "localhost:" + dead.getLocalPort();
      pools =
          new PostgresPools(
              OutboundHosts.of(
                  List.of("postgres://" + server, "postgres://localhost:" + postgres.getPort())));
      FutureTask<Connection> waiting =
          new FutureTask<>(() -> pools.open("postgres://nobody@" + server + "/none"));
      Thread.ofVirtual().start(waiting);
      try (Socket silent = dead.accept();
          Connection live = pools.open(address("postgres"))) {
        assertThat(waiting).isNotDone();
        assertThat(live.isValid(0)).isTrue();
        assertThat(silent.isConnected()).isTrue();
      }
      assertThatThrownBy(waiting::get).hasCauseInstanceOf(SQLException.class);
    }
  }
}
