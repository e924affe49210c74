package dev.breakwater.fuzz;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Looks for the smallest case that still fails, many candidates at a time. */
final class Shrinker {
  private static final int MAX_ROUNDS = 20;
  private static final int CANDIDATES = 60;

  private final Function<List<FuzzCase>, Collection<FuzzCase>> failing;

  /** Cases for which {@code failing} gives some of what it gets back as failing. */
  Shrinker(Function<List<FuzzCase>, Collection<FuzzCase>> failing) {
    this.failing = failing;
  }

  FuzzCase smallest(FuzzCase start) {
    FuzzCase smallest = start;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Optional<FuzzCase> smaller =
          failing.apply(candidates(smallest)).stream().min(Comparator.comparingInt(Shrinker::size));
      if (smaller.isEmpty()) {
        break;
      }
      smallest = smaller.get();
    }
    return smallest.named(start.name());
  }

  /** Smaller than {@code fuzzed}, the smallest first, named so that they fit into one build. */
  private static List<FuzzCase> candidates(FuzzCase fuzzed) {
    List<FuzzCase> smaller =
        (fuzzed.calls().size() > 1 ? singleCalls(fuzzed) : smallerCalls(fuzzed))
            .stream()
                .filter(candidate -> size(candidate) < size(fuzzed))
                .sorted(Comparator.comparingInt(Shrinker::size))
                .limit(CANDIDATES)
                .toList();
    return IntStream.range(0, smaller.size()).mapToObj(i -> smaller.get(i).named("c" + i)).toList();
  }

  private static List<FuzzCase> singleCalls(FuzzCase fuzzed) {
    return fuzzed.calls().stream()
        .map(call -> fuzzed.with(fuzzed.parameters(), List.of(call)))
        .toList();
  }

  private static List<FuzzCase> smallerCalls(FuzzCase fuzzed) {
    List<Sample> parameters =
        IntStream.range(0, fuzzed.parameters().size())
            .mapToObj(i -> new Sample(fuzzed.parameters().get(i), fuzzed.calls().getFirst().get(i)))
            .toList();
    return Sample.smallerItems(parameters, 0).stream()
        .map(samples ->
            fuzzed.with(
                samples.stream().map(Sample::type).toList(),
                List.of(samples.stream().map(Sample::value).toList())))
        .toList();
  }

  private static int size(FuzzCase fuzzed) {
    return fuzzed.json().length() + fuzzed.wit().length();
  }
}
