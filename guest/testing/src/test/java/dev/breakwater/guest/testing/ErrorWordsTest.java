package dev.breakwater.guest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.canonical.Variant;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"store-table-full", "no-such-store", "access-denied", "disk full", ""})
  void aMessageOfKeyValueComesBackAsItWent(String message) {
    Variant error = ErrorWords.KEY_VALUE.error(new IOException(message));
    assertThat(ErrorWords.KEY_VALUE.message(error)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"connection failed: no", "bad parameter: $1", "query failed: ", "other: x"})
  void aMessageOfPostgresComesBackAsItWent(String message) {
    Variant error = ErrorWords.POSTGRES.error(new IOException(message));
    assertThat(ErrorWords.POSTGRES.message(error)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type-error", "invalid-address"})
  void aWordHasACaseOfItsOwn(String word) {
    assertThat(ErrorWords.REDIS.error(new IOException(word)).payload()).isEmpty();
  }
}
