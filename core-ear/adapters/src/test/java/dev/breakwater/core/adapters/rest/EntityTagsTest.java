package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.application.todo.Precondition;
import dev.breakwater.core.application.todo.TodoView;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityTagsTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.123456Z");

  private static String tag(Instant updatedAt) {
    UUID id = new UUID(0, 1);
    return EntityTags.of(new TodoView(id, id, "t", Optional.empty(), false, TIME, updatedAt));
  }

  private static Precondition unchangedSince(Instant... times) {
    return new Precondition.UnchangedSince(Set.of(times));
  }

  @Test
  void theTagOfATodoIsStrongAndChangesWithEachMicrosecond() {
    assertThat(tag(TIME)).matches("\"[0-9a-f]+\"").isNotEqualTo(tag(TIME.plusNanos(1000)));
  }

  @Test
  void aTagLeadsBackToTheStateItNames() {
    String other = tag(TIME.plusSeconds(1));
    assertThat(EntityTags.precondition(tag(TIME))).isEqualTo(unchangedSince(TIME));
    assertThat(EntityTags.precondition(tag(TIME) + " ,\"x\", " + other))
        .isEqualTo(unchangedSince(TIME, TIME.plusSeconds(1)));
  }

  @Test
  void withoutIfMatchOrWithAStarEveryStateWillDo() {
    assertThat(EntityTags.precondition(null)).isEqualTo(new Precondition.None());
    assertThat(EntityTags.precondition(" * ")).isEqualTo(new Precondition.None());
  }

  @Test
  void whatIsNoStrongTagOfATodoAllowsNoState() {
    for (String other :
        new String[] {
          "", "W/" + tag(TIME), "\"\"", "abc", "\"-1\"", "\"" + "f".repeat(16) + "\""
        }) {
      assertThat(EntityTags.precondition(other)).as(other).isEqualTo(unchangedSince());
    }
  }

  @Test
  void theTagOfAListIsWeakAndOfItsBytes() {
    assertThat(EntityTags.of(new byte[] {1}))
        .startsWith("W/\"")
        .isEqualTo(EntityTags.of(new byte[] {1}))
        .isNotEqualTo(EntityTags.of(new byte[] {2}));
  }

  @Test
  void aCallerKnowsAnAnswerWhoNamesItsTagWeakOrNot() {
    for (String known : new String[] {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "*"}) {
      assertThat(EntityTags.isKnown(known, "\"a\"")).as(known).isTrue();
      assertThat(EntityTags.isKnown(known, "W/\"a\"")).as(known).isTrue();
    }
    for (String unknown : new String[] {"", "\"b\"", "a", "\"aa\""}) {
      assertThat(EntityTags.isKnown(unknown, "\"a\"")).as(unknown).isFalse();
    }
    assertThat(EntityTags.isKnown(null, "\"a\"")).isFalse();
  }
}
