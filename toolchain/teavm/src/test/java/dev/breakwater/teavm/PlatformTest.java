package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.teavm.sample.JdkClasses;
import dev.breakwater.teavm.sample.Platform;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlatformTest {
  private final Guest guest = Guest.of(Platform.class);

  @Test
  void wallClockIsTheHosts() {
    assertThat(guest.number("millis")).isEqualTo(FakeHost.SECONDS * 1000 + 123);
    assertThat(guest.text("instant")).isEqualTo("2023-11-14T22:13:20.123Z");
  }

  @Test
  void nanoTimeIsTheMonotonicClock() {
    assertThat(guest.number("nanos")).isEqualTo(FakeHost.MONOTONIC_NANOS);
  }

  @Test
  void chanceIsTheHosts() {
    double first = Double.longBitsToDouble(guest.number("math-random"));
    double second = Double.longBitsToDouble(guest.number("math-random"));

    assertThat(first).isBetween(0.0, 1.0).isNotEqualTo(second);
    assertThat(guest.number("unseeded")).isNotEqualTo(guest.number("unseeded"));
  }

  @Test
  void randomUuidIsOfVersionFour() {
    UUID first = UUID.fromString(guest.text("uuid"));

    assertThat(first.version()).isEqualTo(4);
    assertThat(first.variant()).isEqualTo(2);
    assertThat(UUID.fromString(guest.text("uuid"))).isNotEqualTo(first);
  }

  @Test
  void secureRandomTakesEveryByteFromTheHost() {
    // little-endian words of the host's sequence, the third cut off
    assertThat(guest.text("secure", 20)).hasSize(40).isEqualTo(expectedChance());
  }

  private static String expectedChance() {
    FakeHost host = new FakeHost();
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      hex.append("%016x".formatted(Long.reverseBytes(host.nextRandom())));
    }
    return hex.substring(0, 40);
  }

  @Test
  void standardStreamsAreWrittenInPiecesTheHostTakes() {
    guest.call("print", 10_000);

    assertThat(guest.host().out()).isEqualTo("out: é\n");
    assertThat(guest.host().err()).isEqualTo("err: " + "x".repeat(10_000) + "\n");
    assertThat(guest.host().writeSizes()).allMatch(size -> size <= FakeHost.LARGEST_WRITE_BYTES);
    assertThat(guest.host().openStreams()).isZero();
  }

  @Test
  void plainJavaReportsTheSameAsOnAJvm() {
    assertThat(Guest.of(JdkClasses.class).text("report")).isEqualTo(JdkClasses.report());
  }
}
