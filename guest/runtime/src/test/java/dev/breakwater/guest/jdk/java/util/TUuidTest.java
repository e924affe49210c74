package dev.breakwater.guest.jdk.java.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TUuidTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isWrittenReadAndOrderedAsTheJdks(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      long high = random.nextLong();
      long low = random.nextLong();
      TUUID ours = new TUUID(high, low);
      UUID jdks = new UUID(high, low);
      assertThat(ours).hasToString(jdks.toString()).hasSameHashCodeAs(jdks);
      assertThat(TUUID.fromString(jdks.toString())).isEqualTo(ours);
      assertThat(ours.variant()).isEqualTo(jdks.variant());
      assertThat(ours.version()).isEqualTo(jdks.version());
      assertThat(ours.compareTo(new TUUID(low, high)))
          .isEqualTo(jdks.compareTo(new UUID(low, high)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 0x0123_4567_89AB_CDEFL})
  void randomOnesAreOfVersionFour(long chance) {
    TUUID uuid = TUUID.random(chance, chance);

    assertThat(uuid.version()).isEqualTo(4);
    assertThat(uuid.variant()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1-2-3-4", "1-2-3-4-5-6", "1-2-3-4-", "g-2-3-4-5", "123456789-2-3-4-5"})
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> TUUID.fromString(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid UUID string: " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2-3-4-5", "A-b-C-d-E"})
  void leadingZerosMayBeMissing(String text) {
    assertThat(TUUID.fromString(text)).hasToString(UUID.fromString(text).toString());
  }
}
