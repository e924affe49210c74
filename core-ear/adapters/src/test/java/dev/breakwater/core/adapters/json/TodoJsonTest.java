package dev.breakwater.core.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.application.todo.TodoView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodoJsonTest {
  private static TodoView todo(Optional<String> description, String updatedAt) {
    return new TodoView(
        new UUID(0, 1),
        new UUID(0, 2),
        "Milk \"fresh\"",
        description,
        true,
        Instant.parse("2026-01-02T03:04:05Z"),
        Instant.parse(updatedAt));
  }

  @Test
  void aTodoIsCompactWithTheIdFirst() {
    assertThat(TodoJson.shown(todo(Optional.empty(), "2026-01-02T03:04:05.120Z")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            "{\"id\":\"00000000-0000-0000-0000-000000000001\","
                + "\"user_id\":\"00000000-0000-0000-0000-000000000002\","
                + "\"title\":\"Milk \\\"fresh\\\"\",\"description\":null,\"completed\":true,"
                + "\"created_at\":\"2026-01-02T03:04:05Z\","
                + "\"updated_at\":\"2026-01-02T03:04:05.120Z\"}");
  }

  @Test
  void anArrayIsTheSameHoweverItIsPaged() {
    TodoView one = todo(Optional.of("ü"), "2026-01-02T03:04:05.120Z");
    TodoView two = todo(Optional.empty(), "2026-01-02T03:04:06Z");
    ByteArrayOutputStream paged = new ByteArrayOutputStream();

    TodoJson.show(List.of(List.of(one), List.of(two)), paged);

    String whole = new String(TodoJson.shown(List.of(one, two)), StandardCharsets.UTF_8);
    assertThat(paged.toString(StandardCharsets.UTF_8)).isEqualTo(whole);
    assertThat(TodoJson.readAll(whole)).containsExactly(one, two);
    assertThat(TodoJson.shown(List.of())).asString(StandardCharsets.UTF_8).isEqualTo("[]");
  }

  @Test
  void whatIsKeptIsReadBack() {
    TodoView todo = todo(Optional.of("a\nb ü"), "2026-01-02T03:04:05.000001Z");
    assertThat(TodoJson.read(TodoJson.kept(todo))).contains(todo);
    TodoView plain = todo(Optional.empty(), "2026-01-02T03:04:06Z");
    assertThat(TodoJson.read(TodoJson.kept(plain))).contains(plain);
  }

  @Test
  void textsOfVersionsSortLikeTheirTimes() {
    assertThat(TodoJson.version(todo(Optional.empty(), "2026-01-02T03:04:05Z")))
        .isLessThan(TodoJson.version(todo(Optional.empty(), "2026-01-02T03:04:05.000001Z")))
        .isEqualTo("2026-01-02T03:04:05.000000Z");
  }

  @Test
  void aCorruptCopyIsNoCopy() {
    String good = TodoJson.kept(todo(Optional.empty(), "2026-01-02T03:04:05Z"));
    for (String corrupt :
        new String[] {
          "",
          "{",
          "[]",
          "{}",
          "1",
          good.replace("\"id\"", "\"no\""),
          good.replace("2026-01-02T", "yesterday"),
          good.replace("00000000-", "x"),
          good.replace("true", "\"true\"")
        }) {
      assertThat(TodoJson.read(corrupt)).as(corrupt).isEmpty();
    }
  }
}
