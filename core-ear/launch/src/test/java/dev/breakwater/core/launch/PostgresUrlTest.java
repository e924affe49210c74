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
  void theWrapperOfAwsConnectsByItsDriver() {
    PostgresUrl wrapped = PostgresUrl.parse("jdbc:aws-wrapper:postgresql://db/app").orElseThrow();
    assertThat(wrapped.jdbc()).isEqualTo("jdbc:aws-wrapper:postgresql://db/app");
    assertThat(wrapped.dataSourceType()).isEqualTo("java.sql.Driver");
    assertThat(wrapped.ofDataSource()).isEqualTo(wrapped.jdbc());
    assertThat(PostgresUrl.parse("postgres://db/app").orElseThrow().dataSourceType())
        .isEqualTo("javax.sql.ConnectionPoolDataSource");
  }

  @Test
  void aLogInTakesTwoSecondsUnlessTheAddressSaysOtherwise() {
    assertThat(ofDataSource("postgres://db/app")).endsWith("//db/app?loginTimeout=2");
    assertThat(ofDataSource("postgres://me@db/app")).endsWith("?user=me&loginTimeout=2");
    assertThat(ofDataSource("postgres://db/app?loginTimeout=9")).endsWith("app?loginTimeout=9");
  }

  private static String ofDataSource(String url) {
    return PostgresUrl.parse(url).orElseThrow().ofDataSource();
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
  void aPercentThatBeginsNoEscapeIsNoUrl() {
    assertThat(PostgresUrl.parse("postgres://app:50%off@db/todos")).isEmpty();
    assertThat(PostgresUrl.parse("postgres://app:50%@db/todos")).isEmpty();
  }

  @Test
  void thePasswordIsNeverPrinted() {
    assertThat(PostgresUrl.parse("postgres://app:secret@db/todos?sslmode=require").orElseThrow())
        .hasToString("jdbc:postgresql://db/todos?user=app&password=***&sslmode=require");
    assertThat(PostgresUrl.masked("redis://user:sec@ret@host:6379"))
        .isEqualTo("redis://user:***@host:6379");
  }

  @Test
  void passwordsThatBreakTheAddressAreMaskedAndRefused() {
    for (String raw : new String[] {"p/ss", "p@s/s", "p?ss", "12/34"}) {
      String url = "postgres://app:" + raw + "@db:5432/todos";
      assertThat(PostgresUrl.masked(url)).isEqualTo("postgres://app:***@db:5432/todos");
      assertThat(PostgresUrl.parse(url)).as(raw).isEmpty();
    }
  }

  @Test
  void whatIsNoPasswordIsNotMasked() {
    for (String url :
        new String[] {
          "postgres://db:5432/todos",
          "postgres://app@db:5432/todos",
          "postgres://db:5432/todos?options=a@b",
          "postgres://db1:5432,db2:5433/todos?options=a@b"
        }) {
      assertThat(PostgresUrl.masked(url)).isEqualTo(url);
    }
  }

  @Test
  void passwordParametersAreMaskedInAnyCase() {
    assertThat(PostgresUrl.masked("jdbc:postgresql://db/x?Password=a&sslpassword=b&user=c"))
        .isEqualTo("jdbc:postgresql://db/x?Password=***&sslpassword=***&user=c");
  }
}
