package dev.breakwater.guest.jdk.added;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** For {@link Collectors}. */
final class CollectorsMethods {
  private CollectorsMethods() {}

  static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> test) {
    return partitioningBy(test, Collectors.toList());
  }

  /** TeaVM has {@code true} first. */
  static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
      Predicate<? super T> test, Collector<? super T, A, D> part) {
    BiConsumer<A, ? super T> accumulator = part.accumulator();
    return Collector.<T, List<A>, Map<Boolean, D>>of(
        () -> new ArrayList<>(List.of(part.supplier().get(), part.supplier().get())),
        (parts, item) -> accumulator.accept(parts.get(test.test(item) ? 1 : 0), item),
        (first, second) ->
            new ArrayList<>(
                List.of(
                    part.combiner().apply(first.get(0), second.get(0)),
                    part.combiner().apply(first.get(1), second.get(1)))),
        parts -> {
          Map<Boolean, D> map = new LinkedHashMap<>();
          map.put(false, part.finisher().apply(parts.get(0)));
          map.put(true, part.finisher().apply(parts.get(1)));
          return map;
        });
  }
}
