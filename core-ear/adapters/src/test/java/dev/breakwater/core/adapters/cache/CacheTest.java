package dev.breakwater.core.adapters.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.Freshness.AtLeast;
import dev.breakwater.core.application.Freshness.Newest;
import dev.breakwater.core.application.todo.TodoView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheTest {
  private static TodoView todo() {
    Instant time = Instant.parse("2026-01-02T03:04:05Z");
    return new TodoView(
        new UUID(0, 1), new UUID(0, 2), "Milk", Optional.empty(), false, time, time);
  }

  private static News marked(Map<String, String> marks) {
    return new News(Optional.of("e"), marks, Optional.empty());
  }

  @Test
  void aCopyIsReadBackInItsEpochOnly() {
    String text = Copy.text("e", todo());
    assertThat(Copy.read("e", text)).contains(todo());
    assertThat(Copy.read("other", text)).isEmpty();
  }

  @Test
  void aCorruptCopyIsNone() {
    assertThat(Copy.read("e", "e {")).isEmpty();
    assertThat(Copy.read("e", "")).isEmpty();
    assertThat(Copy.read("e", TodoJson.kept(todo()))).isEmpty();
  }

  @Test
  void copiesExpireAtDifferentTimes() {
    assertThat(IntStream.range(0, 200).mapToObj(i -> Integer.parseInt(Copy.seconds())).distinct())
        .hasSizeGreaterThan(1)
        .allSatisfy(seconds -> assertThat(seconds).isBetween(270, 300));
  }

  @Test
  void whoNeverWroteNeedsNoPosition() {
    assertThat(marked(Map.of()).needed()).isEqualTo(new AtLeast(0));
    assertThat(marked(Map.of()).last()).contains("");
  }

  @Test
  void whoWroteNeedsThePositionOfTheWrite() {
    News news = marked(Map.of("last", "w", "position", News.text(0x16_B374_D848L)));
    assertThat(news.needed()).isEqualTo(new AtLeast(0x16_B374_D848L));
    assertThat(news.last()).contains("w");
  }

  @Test
  void whileAWriteIsOpenOrLateOnlyTheNewestWillDo() {
    News open = marked(Map.of("last", "w", "open:w", "1", "position", News.text(1)));
    assertThat(open.needed()).isEqualTo(new Newest());
    assertThat(open.last()).as("nothing read now may be kept").isEmpty();
    News late = marked(Map.of("last", "w", "late:w", "1"));
    assertThat(late.needed()).isEqualTo(new Newest());
    assertThat(late.last()).contains("w");
  }

  @Test
  void textsOfPositionsSortLikeThePositions() {
    assertThat(News.text(0xFF)).isLessThan(News.text(0x100)).hasSameSizeAs(News.text(-1L));
  }

  @Test
  void theFallbackOfACommandIsUnavailable() {
    assertThat(new Breaker().unavailable(new Command(redis -> {}))).isFalse();
  }
}
