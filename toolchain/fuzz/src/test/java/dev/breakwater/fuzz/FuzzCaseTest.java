package dev.breakwater.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzCaseTest {
  private static final List<FuzzCase> MANY =
      LongStream.range(0, 500).mapToObj(FuzzCase::of).toList();

  @Test
  void aSeedAlwaysStandsForTheSameCase() {
    assertThat(FuzzCase.of(42).wit()).isEqualTo(FuzzCase.of(42).wit());
    assertThat(FuzzCase.of(42).json()).isEqualTo(FuzzCase.of(42).json());
  }

  @Test
  void aStoredCaseReadsBackEqual() {
    for (FuzzCase fuzzed : MANY) {
      FuzzCase read = FuzzCase.parse(fuzzed.name(), fuzzed.wit(), fuzzed.json());
      assertThat(read.wit()).isEqualTo(fuzzed.wit());
      assertThat(read.json()).isEqualTo(fuzzed.json());
    }
  }

  @Test
  void fiveHundredSeedsReachWhatTheAbiTreatsApart() {
    assertThat(MANY.stream().map(f -> FunctionAbi.of(f.type().functions().getFirst())))
        .anyMatch(FunctionAbi::parametersInMemory)
        .anyMatch(abi -> !abi.parametersInMemory())
        .anyMatch(FunctionAbi::resultInMemory)
        .anyMatch(abi -> abi.result().isPresent() && !abi.resultInMemory());
    assertThat(MANY.stream().flatMap(f -> f.parameters().stream()).mapToInt(FuzzCaseTest::depth))
        .anyMatch(depth -> depth == RandomTypes.DEPTH);
  }

  @Test
  void fiveHundredSeedsReachLongTuplesAndListsMapsAndResultsWithinResults() {
    List<ValueType> all =
        MANY.stream().flatMap(f -> f.parameters().stream()).flatMap(FuzzCaseTest::all).toList();
    assertThat(all)
        .anyMatch(type -> type instanceof ValueType.TupleOf(var items) && items.size() > 16)
        .anyMatch(type -> type instanceof ValueType.FixedListOf(var element, int n) && n > 16)
        .anyMatch(ValueType.MapOf.class::isInstance);
    assertThat(all).anyMatch(FuzzCaseTest::isResultWithinResult);
  }

  private static boolean isResultWithinResult(ValueType type) {
    return type instanceof ValueType.ResultOf
        && all(type).filter(ValueType.ResultOf.class::isInstance).count() > 1;
  }

  private static Stream<ValueType> all(ValueType type) {
    return Stream.concat(Stream.of(type), Types.parts(type).stream().flatMap(FuzzCaseTest::all));
  }

  private static int depth(ValueType type) {
    return Types.parts(type).stream().mapToInt(part -> 1 + depth(part)).max().orElse(0);
  }

  @Test
  void turningIsNotTheIdentity() {
    assertThat(MANY.stream().filter(FuzzCaseTest::changes).count()).isGreaterThan(400);
  }

  private static boolean changes(FuzzCase fuzzed) {
    return !fuzzed.expected().equals(fuzzed.calls().stream().map(fuzzed::packed).toList());
  }
}
