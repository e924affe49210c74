package dev.breakwater.guest.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the tests of one class came to on each side. Used by many threads. */
final class Parity {
  private static final String PASSED = "passed";

  private final String title;
  private final Map<String, Map<Side, Outcome>> tests = new TreeMap<>();

  /** A test on one side. */
  private static final class Outcome {
    private String result = PASSED;
    private final List<Exchange> exchanges = new ArrayList<>();
  }

  Parity(String title) {
    this.title = title;
  }

  private Outcome outcome(String test, Side side) {
    return tests
        .computeIfAbsent(test, name -> new EnumMap<>(Side.class))
        .computeIfAbsent(side, name -> new Outcome());
  }

  synchronized void passed(String test, Side side) {
    outcome(test, side).result = PASSED;
  }

  /**
   * A test did not pass.
   *
   * @param result how not, and why
   */
  synchronized void notPassed(String test, Side side, String result) {
    outcome(test, side).result = result.strip().replaceAll("\\s+", " ");
  }

  synchronized void exchanged(String test, Side side, Exchange exchange) {
    outcome(test, side).exchanges.add(exchange);
  }

  /** A line for each test that differs. */
  synchronized List<String> differences() {
    List<String> lines = new ArrayList<>();
    tests.forEach((test, sides) -> {
      Outcome plain = sides.getOrDefault(Side.JVM, new Outcome());
      Outcome component = sides.getOrDefault(Side.COMPONENT, new Outcome());
      difference(plain, component).ifPresent(line -> lines.add("  " + test + ": " + line));
    });
    return lines;
  }

  private static Optional<String> difference(Outcome plain, Outcome component) {
    if (!plain.result.equals(component.result)) {
      return Optional.of(both(plain.result, component.result));
    }
    int common = Math.min(plain.exchanges.size(), component.exchanges.size());
    for (int i = 0; i < common; i++) {
      Exchange one = plain.exchanges.get(i);
      Exchange other = component.exchanges.get(i);
      if (!one.equals(other)) {
        String request =
            one.request().equals(other.request()) ? one.request() : "request " + (i + 1);
        return Optional.of(request + ": " + both(one.shown(), other.shown()));
      }
    }
    return plain.exchanges.size() == component.exchanges.size()
        ? Optional.empty()
        : Optional.of(
            both(plain.exchanges.size() + " requests", component.exchanges.size() + " requests"));
  }

  private static String both(String plain, String component) {
    return "%s %s; %s %s".formatted(Side.JVM, plain, Side.COMPONENT, component);
  }

  /** The whole report. */
  synchronized String report() {
    List<String> lines = differences();
    String head =
        "%s: %d tests on the JVM and in WebAssembly, %d differ"
            .formatted(title, tests.size(), lines.size());
    return lines.isEmpty() ? head : head + "\n" + String.join("\n", lines);
  }
}
