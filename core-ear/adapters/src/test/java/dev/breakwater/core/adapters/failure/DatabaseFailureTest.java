package dev.breakwater.core.adapters.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {
  @ParameterizedTest
  @CsvSource({
    "23505, DUPLICATE",
    "40001, CONTENTION",
    "40P01, CONTENTION",
    "08001, UNAVAILABLE",
    "08006, UNAVAILABLE",
    "57P01, UNAVAILABLE",
    "57014, UNAVAILABLE",
    "53300, UNAVAILABLE",
    "55P03, UNAVAILABLE",
    "25006, UNAVAILABLE",
    "23503, OTHER",
    "22021, OTHER",
    "42P01, OTHER"
  })
  void theStateTellsHoweverDeepItIs(String state, DatabaseFailure meaning) {
    Throwable thrown = new RuntimeException(new RuntimeException(new SQLException("?", state)));
    assertThat(DatabaseFailure.of(thrown)).isEqualTo(meaning);
  }

  @Test
  void aPoolWithoutAConnectionNeedsNoState() {
    assertThat(DatabaseFailure.of(new RuntimeException(new SQLTransientConnectionException())))
        .isEqualTo(DatabaseFailure.UNAVAILABLE);
  }

  @Test
  void theFirstCauseThatTellsDecides() {
    SQLException outer =
        new SQLException("batch failed", (String) null, new SQLException("?", "23505"));
    assertThat(DatabaseFailure.of(outer)).isEqualTo(DatabaseFailure.DUPLICATE);
  }

  @Test
  void whatIsNoFailureOfTheDatabaseIsOther() {
    assertThat(DatabaseFailure.of(new IllegalStateException())).isEqualTo(DatabaseFailure.OTHER);
    RuntimeException circle = new RuntimeException();
    circle.initCause(new RuntimeException(circle));
    assertThat(DatabaseFailure.of(circle)).isEqualTo(DatabaseFailure.OTHER);
  }
}
