package dev.breakwater.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds cases, runs them on both hosts, and tells what is not as the model says. The Python
 * package of wasmtime knows neither lists of fixed length nor maps: there the same core modules
 * show tuples and lists of pairs in their places.
 */
final class Laboratory implements AutoCloseable {
  private final Path repository;
  private final Path work;
  private final GuestBuild build;

  Laboratory(Path repository, Path work) throws IOException {
    this.repository = repository;
    this.work = work;
    this.build = new GuestBuild(repository, work);
  }

  /** What is wrong with each of {@code cases} that has something wrong. */
  Map<FuzzCase, String> failures(List<FuzzCase> cases) {
    try {
      GuestBuild.Guests guests = build.guests(cases);
      byte[] component = build.component(guests, cases);
      byte[] older = build.component(guests, cases.stream().map(FuzzCase::despecialized).toList());
      List<Object> wasmtime = WasmtimeRun.results(repository, work, older, cases);
      try (JvmRun jvm = new JvmRun(component, work.resolve("cache"))) {
        return compared(cases, jvm.results(cases), wasmtime);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return cases.size() == 1 ? Map.of(cases.getFirst(), "no component: " + e) : halves(cases);
    }
  }

  /** One case that breaks the build must not hide what the others have. */
  private Map<FuzzCase, String> halves(List<FuzzCase> cases) {
    int middle = cases.size() / 2;
    Map<FuzzCase, String> failures = new LinkedHashMap<>(failures(cases.subList(0, middle)));
    failures.putAll(failures(cases.subList(middle, cases.size())));
    return failures;
  }

  private static Map<FuzzCase, String> compared(
      List<FuzzCase> cases, List<Object> jvm, List<Object> wasmtime) {
    Map<FuzzCase, String> failures = new LinkedHashMap<>();
    int call = 0;
    for (FuzzCase fuzzed : cases) {
      for (Object expected : fuzzed.expected()) {
        if (!expected.equals(jvm.get(call)) || !expected.equals(wasmtime.get(call))) {
          failures.putIfAbsent(
              fuzzed,
              "wanted   %s\nJVM host %s\nwasmtime %s"
                  .formatted(expected, jvm.get(call), wasmtime.get(call)));
        }
        call++;
      }
    }
    return failures;
  }

  @Override
  public void close() {
    build.close();
  }
}
