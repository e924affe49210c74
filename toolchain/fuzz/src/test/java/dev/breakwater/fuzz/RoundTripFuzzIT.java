package dev.breakwater.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random functions in Java give the same on our host, on wasmtime and in the model. {@code -Dseeds}
 * and {@code -DfirstSeed} choose the seeds.
 */
class RoundTripFuzzIT {
  private static final Path REPOSITORY = Path.of("../..");
  private static final Path CASES = Path.of("src/test/golden");
  private static final long FIRST = Long.getLong("firstSeed", 0);
  private static final long SEEDS = Long.getLong("seeds", 500);

  /** As many as one build is shared by. */
  private static final long BATCH = 125;

  private static final int MAX_REPORTED = 1000;

  @TempDir static Path work;
  private static Laboratory laboratory;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        WasmtimeRun.isPossible(REPOSITORY),
        "wasmtime's Python package is absent: install python3 with pip and run make tools");
    laboratory = new Laboratory(REPOSITORY, work);
  }

  @AfterAll
  static void close() {
    if (laboratory != null) {
      laboratory.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> storedCasesAreAsTheModelSays() throws IOException {
    Map<Path, FuzzCase> cases = stored();
    Map<FuzzCase, String> failures = laboratory.failures(List.copyOf(cases.values()));
    return cases.entrySet().stream()
        .map(stored ->
            dynamicTest(
                stored.getKey().getFileName().toString(),
                () -> assertThat(failures.get(stored.getValue())).isNull()));
  }

  private static Map<Path, FuzzCase> stored() throws IOException {
    Map<Path, FuzzCase> cases = new TreeMap<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.toList()) {
        String wit = Files.readString(folder.resolve("case.wit"));
        String calls = Files.readString(folder.resolve("calls.json"));
        cases.put(folder, FuzzCase.parse("g" + cases.size(), wit, calls));
      }
    }
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> everySeedGivesTheSameOnBothHosts() {
    return LongStream.iterate(FIRST, first -> first < FIRST + SEEDS, first -> first + BATCH)
        .mapToObj(first -> {
          long end = Math.min(first + BATCH, FIRST + SEEDS);
          return dynamicTest("seeds " + first + " to " + (end - 1), () -> check(first, end));
        });
  }

  private static void check(long first, long end) {
    List<FuzzCase> cases = LongStream.range(first, end).mapToObj(FuzzCase::of).toList();
    Map<FuzzCase, String> failures = laboratory.failures(cases);
    if (!failures.isEmpty()) {
      fail(report(failures));
    }
  }

  private static String report(Map<FuzzCase, String> failures) {
    FuzzCase failing = failures.keySet().iterator().next();
    FuzzCase small = new Shrinker(cases -> laboratory.failures(cases).keySet()).smallest(failing);
    return failures.entrySet().stream()
            .map(failure -> failure.getKey().name() + ": " + shortened(failure.getValue()))
            .collect(Collectors.joining("\n", "", "\n\n"))
        + "%s made smaller, for a folder below %s:\ncase.wit:\n%scalls.json:\n%s\n%s"
            .formatted(
                failing.name(),
                CASES,
                small.wit(),
                small.json(),
                laboratory.failures(List.of(small)).get(small));
  }

  private static String shortened(String text) {
    return text.length() <= MAX_REPORTED ? text : text.substring(0, MAX_REPORTED) + "…";
  }
}
