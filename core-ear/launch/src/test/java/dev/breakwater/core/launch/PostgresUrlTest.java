package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresUrlTest {
  private static String jdbc(String text) {
    return PostgresUrl.parse(text).orElseThrow().jdbc();
  }

  @Test
  void aJdbcUrlStaysAsItIs() {
    String url = "jdbc:postgresql://db:5432/app?user=app&password=a%40b";
    assertThat(jdbc(url)).isEqualTo(url);
  }

  @Test
  void userAndPasswordOfAUriBecomeParameters() {
    assertThat(jdbc("postgres://app:secret@db:5433/todos"))
        .isEqualTo("jdbc:postgresql://db:5433/todos?user=app&password=secret");
    assertThat(jdbc("postgresql://app@db/todos")).isEqualTo("jdbc:postgresql://db/todos?user=app");
  }

  @Test
  void percentEncodingOfAUriBecomesTheEncodingOfTheDriver() {
    assertThat(jdbc("postgres://app:p%40ss%2Fw+rd%20x@db/todos"))
        .endsWith("password=p%40ss%2Fw%2Brd+x");
  }

  @Test
  void anAtSignInThePasswordDoesNotEndIt() {
    assertThat(jdbc("postgres://app:p@ss@db/todos"))
        .isEqualTo("jdbc:postgresql://db/todos?user=app&password=p%40ss");
  }

  @Test
  void parametersGetTheNamesOfTheDriver() {
    assertThat(jdbc("postgres://db/todos?sslmode=require&application_name=core"))
        .isEqualTo("jdbc:postgresql://db/todos?sslmode=require&ApplicationName=core");
  }

  @Test
  void severalHostsStaySeveral() {
    assertThat(jdbc("postgres://app@[::1]:5432,db2:5433/todos"))
        .isEqualTo("jdbc:postgresql://[::1]:5432,db2:5433/todos?user=app");
  }

  @Test
  void otherSchemesAndMissingHostsAreNoUrl() {
    assertThat(PostgresUrl.parse("mysql://db/todos")).isEmpty();
    assertThat(PostgresUrl.parse("postgres://app:secret@/todos")).isEmpty();
    assertThat(PostgresUrl.parse("jdbc:postgresql:")).isEmpty();
    assertThat(PostgresUrl.parse("db:5432")).isEmpty();
  }

  @Test
  void thePasswordIsNeverPrinted() {
    assertThat(PostgresUrl.parse("postgres://app:secret@db/todos?sslmode=require").orElseThrow())
        .hasToString("jdbc:postgresql://db/todos?user=app&password=***&sslmode=require");
    assertThat(PostgresUrl.masked("redis://user:sec@ret@host:6379"))
        .isEqualTo("redis://user:***@host:6379");
  }
}
