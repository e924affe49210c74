package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ResourceTableTest {
  private final ResourceTable<String> table = new ResourceTable<>();

  @Test
  void anObjectStaysAtItsPlaceUntilItIsTaken() {
    int a = table.add("a");
    int b = table.add("b");

    assertThat(table.get(a)).isEqualTo("a");
    assertThat(table.take(a)).isEqualTo("a");
    assertThat(table.holds(a)).isFalse();
    assertThat(table.get(b)).isEqualTo("b");
  }

  @Test
  void noPlaceIsZero() {
    assertThat(table.add("a")).isPositive();
  }

  @Test
  void thePlaceOfATakenObjectIsUsedAgain() {
    int a = table.add("a");
    table.add("b");
    table.take(a);

    assertThat(table.add("c")).isEqualTo(a);
    assertThat(table.get(a)).isEqualTo("c");
  }

  @Test
  void aPlaceWithoutAnObjectIsRefused() {
    int a = table.add("a");
    table.take(a);

    for (int place : new int[] {a, 0, -1, 2, Integer.MAX_VALUE}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> table.get(place))
          .withMessageContaining("no object has the place " + place);
    }
  }
}
