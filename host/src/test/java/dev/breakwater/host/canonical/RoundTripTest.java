package dev.breakwater.host.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoundTripTest {
  private static final int CASES = 300;
  private static final StringEncoding[] ENCODINGS = StringEncoding.values();
  private static final int DEPTH = 3;

  @TestFactory
  Stream<DynamicTest> whatIsLoweredIsLiftedAgain() {
    long start = new Random().nextLong();
    return Stream.iterate(start, seed -> seed + 1)
        .limit(CASES)
        .map(seed -> dynamicTest("seed " + seed, () -> parametersAndResult(seed)));
  }

  private static void parametersAndResult(long seed) {
    RandomValues values = new RandomValues(seed);
    List<ValueType> types = Stream.generate(() -> values.type(DEPTH)).limit(3).toList();
    List<Object> arguments = types.stream().map(values::value).toList();
    FunctionAbi abi = FunctionAbi.of(function(types));
    FakeGuest guest = new FakeGuest(ENCODINGS[Math.floorMod(seed, ENCODINGS.length)]);
    CallScope scope = new CallScope();
    Lower lower = new Lower(guest, new ResourceTypes(), scope, 0);
    Lift lift = new Lift(guest, new ResourceTypes(), scope);

    long[] core = lower.parameters(abi, arguments);
    assertThat(core).hasSize(abi.lifted().params().size());
    assertSame(lift.parameters(abi, core), arguments);

    long[] where = {guest.reallocate(8, 4096)};
    long[] returned = lower.result(abi, arguments.getFirst(), where);
    assertSame(lift.result(abi, abi.resultInMemory() ? where : returned), arguments.getFirst());
  }

  private static Function function(List<ValueType> types) {
    List<Function.Param> params = types.stream().map(t -> new Function.Param("p", t)).toList();
    return new Function(
        "f", "", new Function.Kind.Freestanding(), params, Optional.of(types.getFirst()));
  }

  private static void assertSame(Object actual, Object expected) {
    assertThat(comparable(actual)).isEqualTo(comparable(expected));
  }

  /** The value with arrays, which compare by identity, turned into text. */
  private static Object comparable(Object value) {
    return switch (value) {
      case byte[] bytes -> Arrays.toString(bytes);
      case List<?> list -> list.stream().map(RoundTripTest::comparable).toList();
      case Variant(int index, Optional<Object> payload) ->
          List.of(index, payload.map(RoundTripTest::comparable));
      default -> value;
    };
  }
}
