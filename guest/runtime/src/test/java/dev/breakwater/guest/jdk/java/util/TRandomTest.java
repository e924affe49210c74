package dev.breakwater.guest.jdk.java.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TRandomTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 42, -1, Long.MAX_VALUE})
  void seedGivesTheJdksSequence(long seed) {
    TRandom ours = new TRandom(seed);
    Random jdks = new Random(seed);
    for (int i = 1; i < 100; i++) {
      assertThat(ours.nextInt()).isEqualTo(jdks.nextInt());
      assertThat(ours.nextInt(i)).isEqualTo(jdks.nextInt(i));
      assertThat(ours.nextInt(Integer.MAX_VALUE - i))
          .isEqualTo(jdks.nextInt(Integer.MAX_VALUE - i));
      assertThat(ours.nextInt(1 << 30)).isEqualTo(jdks.nextInt(1 << 30));
      assertThat(ours.nextLong()).isEqualTo(jdks.nextLong());
      assertThat(ours.nextBoolean()).isEqualTo(jdks.nextBoolean());
      assertThat(ours.nextFloat()).isEqualTo(jdks.nextFloat());
      assertThat(ours.nextDouble()).isEqualTo(jdks.nextDouble());
      assertThat(ours.nextGaussian()).isEqualTo(jdks.nextGaussian());
      assertThat(bytes(ours, i)).isEqualTo(bytes(jdks, i));
    }
  }

  @Test
  void newSeedStartsAgain() {
    TRandom random = new TRandom(7);
    double first = random.nextGaussian();
    random.setSeed(7);

    assertThat(random.nextGaussian()).isEqualTo(first);
  }

  @Test
  void boundMustBePositive() {
    assertThatThrownBy(() -> new TRandom(1).nextInt(0)).hasMessage("bound must be positive");
  }

  private static byte[] bytes(TRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
