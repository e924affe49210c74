package dev.breakwater.core.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InsertTodosTest {
  @Test
  void anyNumberOfTodosIsOneStatement() {
    assertThat(InsertTodos.sql(100)).containsOnlyOnce("INSERT").doesNotContain(";");
  }

  @Test
  void everyValueHasAParameterOfItsOwnCountedThrough() {
    assertThat(
            Pattern.compile("(?<=\\?)\\d+")
                .matcher(InsertTodos.sql(3))
                .results()
                .map(MatchResult::group))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).toList());
  }
}
