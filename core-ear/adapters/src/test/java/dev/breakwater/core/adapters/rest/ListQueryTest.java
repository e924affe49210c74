package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.core.application.todo.Place;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListQueryTest {
  private static final Place PLACE =
      new Place(
          Instant.parse("2026-01-02T03:04:05.123456Z"),
          UUID.fromString("f1234567-89ab-4def-8123-456789abcdef"));

  private static ListQuery read(String... namesAndValues) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ListQuery.read(query);
  }

  private static void isRefused(String name, String value) {
    assertThatExceptionOfType(RequestRefusedException.class)
        .as(name + "=" + value)
        .isThrownBy(() -> read(name, value))
        .withMessageStartingWith("Failed to deserialize query string: " + name + ": ");
  }

  @Test
  void withoutAnyParameterAllTodosAreWanted() {
    assertThat(read().wantsAll()).isTrue();
    assertThat(read("completed", "true", "q", "x", "other", "1").wantsAll()).isTrue();
    assertThat(read("limit", "1").wantsAll()).isFalse();
    assertThat(read("cursor", Cursor.of(PLACE)).limit()).contains(50);
  }

  @Test
  void aLimitIsFrom1To200() {
    assertThat(read("limit", "1").limit()).contains(1);
    assertThat(read("limit", "200").limit()).contains(200);
    for (String wrong :
        new String[] {"", "0", "201", "-1", "+1", "01", "1.0", "x", "99999999999"}) {
      isRefused("limit", wrong);
    }
  }

  @Test
  void aCursorLeadsBackToItsPlace() {
    assertThat(read("cursor", Cursor.of(PLACE)).after()).contains(PLACE);
  }

  @Test
  void aCursorThatWasChangedAnywhereIsRefused() {
    String cursor = Cursor.of(PLACE);
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      isRefused("cursor", cursor.substring(0, i) + other + cursor.substring(i + 1));
    }
    for (String wrong : new String[] {"", "x", cursor + "A", cursor.substring(1), cursor + "="}) {
      isRefused("cursor", wrong);
    }
    byte[] zeros = new byte[28];
    isRefused("cursor", Base64.getUrlEncoder().withoutPadding().encodeToString(zeros));
  }

  @Test
  void aSearchIsTrimmedAndFollowsTheRulesOfTitles() {
    assertThat(read("q", " milk ").filter().titlePart()).contains("milk");
    isRefused("q", " ");
    isRefused("q", "\0");
    isRefused("q", "x".repeat(201));
  }

  @Test
  void noParameterMayStandTwice() {
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> read("limit", "1", "limit", "1"))
        .withMessageContaining("duplicate field `limit`");
  }

  @Test
  void theNextPageIsTheSameListFurtherOn() {
    assertThat(read("limit", "7", "completed", "false", "q", "a&b").linkTo(PLACE))
        .isEqualTo(
            "</api/todos?completed=false&q=a%26b&limit=7&cursor="
                + Cursor.of(PLACE)
                + ">; rel=\"next\"");
    assertThat(read("limit", "7").filter().completed()).isEqualTo(Optional.empty());
  }

  @Test
  void keysOfRequestsAreVisibleAscii() {
    assertThat(IdempotencyKey.checked("\"8e03978e-40d5\"")).isEqualTo("\"8e03978e-40d5\"");
    for (String wrong : new String[] {"", "a b", "ü", "x".repeat(256)}) {
      assertThatExceptionOfType(RequestRefusedException.class)
          .isThrownBy(() -> IdempotencyKey.checked(wrong))
          .withMessage("Idempotency-Key must be 1 to 255 visible ASCII characters");
    }
  }
}
