package dev.breakwater.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
  private static boolean has(ValueType type, ValueType.Primitive wanted) {
    return type == wanted || Types.parts(type).stream().anyMatch(part -> has(part, wanted));
  }

  private static boolean returnsUnsignedLong(FuzzCase fuzzed) {
    return fuzzed.parameters().stream().anyMatch(type -> has(type, Primitive.U64));
  }

  @Test
  void aCaseShrinksToTheTypeThatMakesItFail() {
    Shrinker shrinker =
        new Shrinker(cases -> cases.stream().filter(ShrinkerTest::returnsUnsignedLong).toList());
    List<FuzzCase> failing =
        LongStream.range(0, 200)
            .mapToObj(FuzzCase::of)
            .filter(ShrinkerTest::returnsUnsignedLong)
            .filter(ShrinkerTest::holdsOne)
            .toList();

    assertThat(failing).hasSizeGreaterThan(3);
    for (FuzzCase fuzzed : failing) {
      FuzzCase smallest = shrinker.smallest(fuzzed);
      assertThat(smallest.parameters()).as(fuzzed.name()).containsExactly(Primitive.U64);
      assertThat(smallest.json()).as(fuzzed.name()).matches("\\[\\[\"\\d\"]]");
    }
  }

  /** Whether a parameter is the wanted type itself, so that no value hides it. */
  private static boolean holdsOne(FuzzCase fuzzed) {
    return fuzzed.parameters().contains(Primitive.U64);
  }

  @Test
  void whatFailsWithoutReasonShrinksToNothing() {
    assertThat(new Shrinker(cases -> cases).smallest(FuzzCase.of(7)).parameters()).isEmpty();
  }
}
