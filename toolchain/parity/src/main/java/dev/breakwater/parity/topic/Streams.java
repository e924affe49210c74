package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** {@code java.util.stream} and {@link Optional}. */
public final class Streams {
  private static final List<String> WORDS =
      List.of("pear", "fig", "apple", "kiwi", "plum", "date", "fig");

  private Streams() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Streams", "`Stream` and its kinds for numbers, `Collectors`, `Optional`")
        .probe("steps", Streams::steps)
        .probe("ends", Streams::ends)
        .probe("lazy", Streams::lazy)
        .probe("numbers", Streams::numbers)
        .probe("collectors", Streams::collectors)
        .probe("grouping", Streams::grouping)
        .probe("optionals", Streams::optionals)
        .probe("failures", Streams::failures);
  }

  private static void steps(Transcript t) {
    t.put("filter", WORDS.stream().filter(w -> w.length() == 4).map(String::toUpperCase).toList());
    t.put("distinct", WORDS.stream().distinct().sorted().toList());
    t.put(
        "sorted",
        WORDS.stream()
            .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
            .toList());
    t.put("limit", Stream.iterate(1, x -> x * 2).skip(2).limit(5).toList());
    t.put("iterate", Stream.iterate(1, x -> x < 50, x -> x * 3).toList());
    t.put(
        "flat",
        Stream.of(List.of(1, 2), List.<Integer>of(), List.of(3)).flatMap(List::stream).toList());
    t.put(
        "multi",
        Stream.of(1, 2)
            .<Integer>mapMulti((x, out) -> {
              out.accept(x);
              out.accept(x * 10);
            })
            .toList());
    t.put(
        "while",
        IntStream.range(0, 10).takeWhile(x -> x < 4).boxed().toList()
            + " "
            + IntStream.range(0, 10).dropWhile(x -> x < 7).boxed().toList());
    t.put("concat", Stream.concat(Stream.of("a"), Stream.of("b", "c")).toList());
    t.put("generate", Stream.generate(() -> "x").limit(3).collect(Collectors.joining()));
    t.put("builder", Stream.<Integer>builder().add(1).add(2).build().toList());
    t.put("parallel", WORDS.parallelStream().map(String::length).toList());
    t.put("nullable", Stream.ofNullable(null).count() + " " + Stream.empty().findAny());
  }

  private static void ends(Transcript t) {
    t.put(
        "match",
        WORDS.stream().anyMatch("fig"::equals)
            + " "
            + WORDS.stream().allMatch(w -> w.length() > 3)
            + WORDS.stream().noneMatch(String::isEmpty));
    t.put(
        "find",
        WORDS.stream().filter(w -> w.startsWith("p")).findFirst() + " " + WORDS.stream().count());
    t.put(
        "reduce",
        IntStream.rangeClosed(1, 5).reduce(1, (a, b) -> a * b)
            + " "
            + WORDS.stream().reduce((a, b) -> a + b)
            + WORDS.stream().reduce(0, (n, w) -> n + w.length(), Integer::sum));
    t.put(
        "extremes",
        WORDS.stream().max(Comparator.naturalOrder())
            + " "
            + WORDS.stream().min(Comparator.comparing(String::length)));
    t.put(
        "array",
        Arrays.toString(WORDS.stream().toArray(String[]::new))
            + Arrays.toString(IntStream.of(3, 1).toArray()));
    StringBuilder log = new StringBuilder();
    WORDS.stream().forEachOrdered(log::append);
    t.put("each", log);
    t.put(
        "collect",
        WORDS.stream().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append));
    t.put("iterator", Stream.of(1, 2).iterator().next());
  }

  private static void lazy(Transcript t) {
    StringBuilder log = new StringBuilder();
    Optional<Integer> found =
        Stream.of(1, 2, 3, 4)
            .peek(x -> log.append("p").append(x))
            .filter(x -> x % 2 == 0)
            .peek(x -> log.append("f").append(x))
            .map(x -> x * x)
            .findFirst();
    t.put("one by one", log + " " + found);
    log.setLength(0);
    try (Stream<Integer> s = Stream.of(1).onClose(() -> log.append("closed"))) {
      log.append(s.count());
    }
    t.put("close", log);
  }

  private static void numbers(Transcript t) {
    t.put("ints", IntStream.of(3, 1, 2).summaryStatistics());
    t.put(
        "average",
        IntStream.of(1, 2).average() + " " + IntStream.empty().average() + IntStream.empty().max());
    t.put(
        "longs",
        LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b)
            + " "
            + LongStream.of(1, 2).summaryStatistics());
    t.put(
        "doubles", DoubleStream.of(0.1, 0.2, 0.3).sum() + " " + DoubleStream.of(1, 2, 4).average());
    t.put(
        "compensated",
        DoubleStream.of(1e16, 1, 1, 1, 1, -1e16).sum()
            + " "
            + IntStream.range(0, 1000).mapToDouble(x -> 0.1).sum());
    t.put(
        "mapped",
        IntStream.range(0, 4).mapToObj(Integer::toString).collect(Collectors.joining(","))
            + Stream.of("1", "2").mapToInt(Integer::parseInt).sum()
            + IntStream.of(1).asDoubleStream().sum()
            + LongStream.of(5).mapToInt(x -> (int) x).sum()
            + IntStream.of(7).asLongStream().boxed().toList());
    t.put("statistics", DoubleStream.of(1, 2.5).summaryStatistics());
  }

  private static void collectors(Transcript t) {
    t.put(
        "joining",
        WORDS.stream().collect(Collectors.joining(", ", "[", "]"))
            + Stream.<String>empty().collect(Collectors.joining(",", "<", ">")));
    t.put(
        "map",
        new TreeMap<>(
            WORDS.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), String::length))));
    t.put(
        "merged",
        WORDS.stream()
            .collect(
                Collectors.toMap(
                    String::length, w -> w, (a, b) -> a + "+" + b, LinkedHashMap::new)));
    t.put(
        "sets",
        new TreeSet<>(WORDS.stream().collect(Collectors.toSet()))
            + " "
            + WORDS.stream().collect(Collectors.toCollection(TreeSet::new)));
    t.put(
        "numbers",
        WORDS.stream().collect(Collectors.averagingInt(String::length))
            + " "
            + WORDS.stream().collect(Collectors.summingInt(String::length))
            + WORDS.stream().collect(Collectors.counting()));
    t.put("statistics", WORDS.stream().collect(Collectors.summarizingInt(String::length)));
    t.put(
        "teeing",
        WORDS.stream()
            .collect(
                Collectors.teeing(Collectors.counting(), Collectors.joining(), (n, s) -> n + s)));
    t.put(
        "then",
        WORDS.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)));
    t.put("extreme", WORDS.stream().collect(Collectors.maxBy(Comparator.naturalOrder())));
    t.put("reducing", WORDS.stream().collect(Collectors.reducing(0, String::length, Integer::sum)));
    t.put("unmodifiable", WORDS.stream().collect(Collectors.toUnmodifiableList()));
  }

  private static void grouping(Transcript t) {
    t.put("plain", new TreeMap<>(WORDS.stream().collect(Collectors.groupingBy(String::length))));
    t.put(
        "tree",
        WORDS.stream()
            .collect(
                Collectors.groupingBy(
                    w -> w.charAt(0),
                    TreeMap::new,
                    Collectors.mapping(String::length, Collectors.toList()))));
    t.put(
        "counted",
        WORDS.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    Map<Boolean, List<String>> parts =
        WORDS.stream().collect(Collectors.partitioningBy(w -> w.length() > 3));
    t.put(
        "parts",
        parts
            + " "
            + WORDS.stream()
                .collect(Collectors.partitioningBy(w -> w.length() > 9, Collectors.counting())));
    t.put(
        "filtered",
        WORDS.stream()
            .collect(
                Collectors.groupingBy(
                    String::length,
                    TreeMap::new,
                    Collectors.filtering(w -> w.contains("i"), Collectors.toList()))));
    t.put(
        "flat",
        WORDS.stream()
            .collect(
                Collectors.groupingBy(
                    String::length,
                    TreeMap::new,
                    Collectors.flatMapping(
                        w -> w.chars().mapToObj(c -> (char) c),
                        Collectors.toCollection(TreeSet::new)))));
  }

  private static void optionals(Transcript t) {
    Optional<String> some = Optional.of("x");
    Optional<String> none = Optional.empty();
    t.put(
        "map",
        some.map(String::length)
            + " "
            + none.map(String::length)
            + some.filter("y"::equals)
            + some.flatMap(x -> Optional.of(x + x)));
    t.put(
        "else",
        some.orElse("z")
            + none.orElse("z")
            + none.orElseGet(() -> "g")
            + none.or(() -> some)
            + none.isEmpty());
    t.run("throw", () -> none.orElseThrow());
    t.message("own", () -> none.orElseThrow(() -> new IllegalStateException("own")));
    t.run("null", () -> Optional.of(null));
    t.put(
        "equal",
        some.equals(Optional.of("x"))
            + " "
            + Optional.ofNullable(null)
            + OptionalInt.of(3)
            + some.stream().count());
    StringBuilder log = new StringBuilder();
    some.ifPresent(log::append);
    none.ifPresentOrElse(log::append, () -> log.append("none"));
    t.put("present", log);
  }

  private static void failures(Transcript t) {
    Stream<Integer> used = Stream.of(1);
    used.count();
    t.run("duplicate key", () -> WORDS.stream().collect(Collectors.toMap(String::length, w -> w)));
    t.run("unmodifiable", () -> Stream.of(1).toList().add(2));
    t.run("thrown within", () -> Stream.of("1", "x").map(Integer::parseInt).toList());
  }
}
