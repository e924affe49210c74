package dev.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entry point of {@code bench/lists.sh}: plans and times of the list queries on a large table. */
final class ListBench {
  private static final String DATABASE = "bench_lists";
  private static final String OWNER = "00000000-0000-4000-8000-000000000000";
  private static final String COLUMNS =
      "SELECT id, user_id, title, description, completed, created_at, updated_at FROM todos";
  private static final int ROUNDS = 200;

  private ListBench() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    String server =
        "jdbc:postgresql://127.0.0.1:%d/".formatted(setting("BREAKWATER_POSTGRES_PORT", 54_321));
    try (Connection admin = DriverManager.getConnection(server + "postgres?user=postgres")) {
      run(admin, "DROP DATABASE IF EXISTS " + DATABASE);
      run(admin, "CREATE DATABASE " + DATABASE);
      try (Connection database =
          DriverManager.getConnection(server + DATABASE + "?user=postgres")) {
        migrate(database, Path.of(arguments[0]));
        fill(database);
        report(database);
      } finally {
        run(admin, "DROP DATABASE " + DATABASE + " WITH (FORCE)");
      }
    }
  }

  private static int setting(String name, int byDefault) {
    String text = System.getenv(name);
    return text == null ? byDefault : Integer.parseInt(text);
  }

  private static void migrate(Connection database, Path folder) throws SQLException, IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> steps =
          files
              .filter(file -> file.toString().endsWith(".sql"))
              .filter(file -> !file.toString().endsWith(".down.sql"))
              .sorted(Comparator.comparingInt(ListBench::version))
              .toList();
      for (Path step : steps) {
        run(database, Files.readString(step));
      }
    }
  }

  private static int version(Path step) {
    return Integer.parseInt(step.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
  }

  private static void fill(Connection database) throws SQLException {
    run(
        database,
        "INSERT INTO users (id, email, password_hash) VALUES ('"
            + OWNER
            + "', 'owner@example.com', 'x')");
    run(
        database,
        "INSERT INTO users (email, password_hash) SELECT 'user' || n || '@example.com', 'x'"
            + " FROM generate_series(1, %d) n".formatted(setting("USERS", 1_000)));
    run(
        database,
        todos(
            setting("TODOS", 1_000_000),
            "u.id",
            "JOIN (SELECT id, row_number() OVER () - 1 AS row FROM users WHERE id <> '%s') u"
                    .formatted(OWNER)
                + " ON u.row = n % "
                + setting("USERS", 1_000)));
    run(database, todos(setting("MINE", 10_000), "'" + OWNER + "'::uuid", ""));
    run(database, "VACUUM ANALYZE");
  }

  /** Todos a second apart, every fifth completed. */
  private static String todos(int count, String owner, String join) {
    return "INSERT INTO todos"
        + " (id, user_id, title, description, completed, created_at, updated_at)"
        + " SELECT gen_random_uuid(), "
        + owner
        + ", 'todo ' || n, 'of some length', n % 5 = 0,"
        + " now() - n * interval '1 second', now() - n * interval '1 second'"
        + " FROM generate_series(1, "
        + count
        + ") n "
        + join;
  }

  private static void report(Connection database) throws SQLException {
    int page = setting("PAGE", 50);
    try (Statement sql = database.createStatement();
        ResultSet size =
            sql.executeQuery(
                "SELECT count(*), count(*) FILTER (WHERE user_id = '"
                    + OWNER
                    + "'), pg_size_pretty(pg_total_relation_size('todos')) FROM todos")) {
      size.next();
      System.out.printf(
          "%d todos, %d of the one user, %s%n",
          size.getLong(1), size.getLong(2), size.getString(3));
    }
    for (Map.Entry<String, String> query : queries(database, page).entrySet()) {
      System.out.printf(
          "%n%s: median %.3f ms%n", query.getKey(), median(database, query.getValue()));
      plan(database, query.getValue());
    }
  }

  /** As the core asks them; see {@code SelectTodos}. */
  private static Map<String, String> queries(Connection database, int page) throws SQLException {
    String mine = COLUMNS + " WHERE user_id = '" + OWNER + "'";
    String order = " ORDER BY created_at DESC, id DESC";
    String first = order + " LIMIT " + page;
    Map<String, String> queries = new LinkedHashMap<>();
    for (String filter : List.of("", " AND completed = true", " AND title ILIKE '%9%'")) {
      String list = mine + filter;
      queries.put("first page" + filter, list + first);
      queries.put("last page" + filter, list + after(database, list, page) + first);
    }
    queries.put("search that finds nothing", mine + " AND title ILIKE '%nothing%'" + first);
    queries.put("the whole list", mine + order);
    return queries;
  }

  /** The condition that leaves the last page only; none where there is but one. */
  private static String after(Connection database, String mine, int page) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery(
                "SELECT created_at, id FROM ("
                    + mine
                    + ") t ORDER BY created_at, id LIMIT 1 OFFSET "
                    + page)) {
      return row.next()
          ? " AND (created_at, id) < ('" + row.getString(1) + "', '" + row.getString(2) + "')"
          : "";
    }
  }

  private static double median(Connection database, String query) throws SQLException {
    double[] millis = new double[ROUNDS];
    try (PreparedStatement sql = database.prepareStatement(query)) {
      for (int round = 0; round < ROUNDS; round++) {
        long before = System.nanoTime();
        try (ResultSet rows = sql.executeQuery()) {
          while (rows.next()) {
            rows.getString(1);
          }
        }
        millis[round] = (System.nanoTime() - before) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[ROUNDS / 2];
  }

  private static void plan(Connection database, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement sql = database.createStatement();
        ResultSet rows = sql.executeQuery("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + query)) {
      while (rows.next()) {
        lines.add("  " + rows.getString(1));
      }
    }
    lines.forEach(System.out::println);
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
