package dev.breakwater.guest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoRowNoAnswerTest {
  private static final Row ROW = new Row(List.of("id"), List.of(1L));

  /** Gives a row to what asks for one. */
  private record Fake() implements PostgresConnection {
    @Override
    public List<Row> query(String statement, @Nullable Object... parameters) {
      return statement.equals("one") ? List.of(ROW) : List.of();
    }

    @Override
    public long execute(String statement, @Nullable Object... parameters) {
      return 7;
    }

    @Override
    public void close() {}
  }

  @Test
  void aQueryWithoutARowFails() throws Exception {
    PostgresConnection connection = new NoRowNoAnswer(address -> new Fake()).open("any");

    assertThat(connection.query("one")).containsExactly(ROW);
    assertThat(connection.execute("none")).isEqualTo(7);
    assertThatThrownBy(() -> connection.query("none"))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("let one always come: none");
  }
}
