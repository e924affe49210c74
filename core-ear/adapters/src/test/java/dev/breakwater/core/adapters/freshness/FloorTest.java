package dev.breakwater.core.adapters.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.freshness.Look.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FloorTest {
  private final Floor floor = new Floor();

  private void look(String epoch, long position, Duration time) {
    floor.rise(new Look(epoch, Standing.TRUSTED, position), time.toNanos());
  }

  @Test
  void beforeTheFirstLookNoReplicaIsFreshEnough() {
    assertThat(floor.position()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void whatWasThereAtTheStartMustBeShown() {
    look("a", 100, Duration.ofHours(1));
    look("a", 200, Duration.ofHours(1).plusSeconds(1));
    assertThat(floor.position()).isEqualTo(100);
  }

  @Test
  void writesAreBelowTheFloorBeforeRedisForgetsThem() {
    long written = 5 * 60 + 1;
    for (int second = 0; second <= 60 * 60; second++) {
      look("a", second, Duration.ofSeconds(second));
      if (second >= written + 62) {
        assertThat(floor.position()).as("at second " + second).isGreaterThanOrEqualTo(written);
      }
    }
    assertThat(floor.position()).as("a healthy replica is not shut out").isLessThan(60 * 60 - 29);
  }

  @Test
  void aGapBetweenLooksRaisesTheFloorToWhatIsThereNow() {
    look("a", 100, Duration.ofSeconds(1));
    look("a", 300, Duration.ofSeconds(7));
    assertThat(floor.position()).isEqualTo(300);
  }

  @Test
  void aNewEpochRaisesTheFloor() {
    look("a", 100, Duration.ofSeconds(1));
    look("b", 200, Duration.ofSeconds(2));
    assertThat(floor.position()).isEqualTo(200);
  }

  @Test
  void anEpochThatIsNotTrustedYetDoesNotCountAsSeen() {
    floor.rise(new Look("a", Standing.YOUNG, 100), 0);
    floor.rise(new Look("a", Standing.YOUNG, 200), 1);
    look("a", 300, Duration.ofSeconds(1));
    assertThat(floor.position()).isEqualTo(300);
  }
}
