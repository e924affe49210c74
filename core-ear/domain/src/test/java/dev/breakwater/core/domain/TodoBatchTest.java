package dev.breakwater.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoBatch.Reading;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodoBatchTest {
  private static final UserId ANN = new UserId(new UUID(0, 1));
  private static final TodoId ID = new TodoId(new UUID(1, 1));
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.999999Z");

  private static Reading titled(String... titles) {
    return TodoBatch.of(
        Arrays.stream(titles).map(title -> Draft.of(title, Optional.empty())).toList());
  }

  private static Reading ofSize(int size) {
    return TodoBatch.of(Collections.nCopies(size, Draft.of("t", Optional.empty())));
  }

  private static Reading wrong(int place, String reason) {
    return new Reading.WrongTodo(place, reason);
  }

  @Test
  void aBatchHas1To100Todos() {
    assertThat(ofSize(0)).isEqualTo(new Reading.WrongNumber("todos cannot be empty"));
    assertThat(ofSize(1)).isInstanceOf(Reading.Accepted.class);
    assertThat(ofSize(100)).isInstanceOf(Reading.Accepted.class);
    assertThat(ofSize(101))
        .isEqualTo(new Reading.WrongNumber("todos exceeds maximum size of 100 todos"));
  }

  @Test
  void theFirstWrongTodoIsNamedByItsPlace() {
    assertThat(titled(" ", "a")).isEqualTo(wrong(0, "title cannot be empty"));
    assertThat(titled("a", "b", "", "\0")).isEqualTo(wrong(2, "title cannot be empty"));
    assertThat(TodoBatch.of(List.of(Draft.of("a", Optional.of("\0")))))
        .isEqualTo(wrong(0, "description contains invalid characters"));
  }

  @Test
  void theTitleOfATodoIsCheckedBeforeItsDescription() {
    assertThat(TodoBatch.of(List.of(Draft.of(" ", Optional.of("\0")))))
        .isEqualTo(wrong(0, "title cannot be empty"));
  }

  @Test
  void eachTodoIsAMicrosecondNewerThanTheOneBefore() {
    Draft first = new Draft(new Title("a"), Optional.empty());
    Draft second = new Draft(new Title("b"), Optional.of(new Description("d")));
    Instant later = Instant.parse("2026-01-02T03:04:06Z");

    assertThat(new TodoBatch(List.of(first, second)).fresh(ANN, () -> ID, NOW))
        .containsExactly(Todo.fresh(ID, ANN, first, NOW), Todo.fresh(ID, ANN, second, later));
  }
}
