package dev.breakwater.bench.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs everything on all systems in turn: round by round, in a round part by part, the systems side
 * by side in an order that changes.
 */
final class Measuring {
  private static final String WARM_UP = "mixed";

  private final List<? extends Variant> variants;
  private final Settings settings;
  private final LoadGenerator generator;
  private final CrmClient client;
  private final Consumer<String> progress;
  private final List<Run> runs = new ArrayList<>();
  private final List<ErrorPaths.Outcome> errorPaths = new ArrayList<>();
  private final List<ColdStart.Start> coldStarts = new ArrayList<>();
  private final List<Availability.Outage> outages = new ArrayList<>();

  /**
   * How much is measured.
   *
   * @param time and {@code computeN}: as in {@link Scenarios#all}
   * @param starts how often each system is started, and how often killed
   * @param only the names of the scenarios that run; all if empty
   */
  record Settings(int rounds, double time, long computeN, int starts, Set<String> only) {
    List<Scenario> scenarios() {
      return Scenarios.all(time, computeN).stream()
          .filter(s -> only.isEmpty() || only.contains(s.name()))
          .toList();
    }

    /** For the report. */
    Map<String, String> inWords() {
      Map<String, String> words = new LinkedHashMap<>();
      words.put("rounds", String.valueOf(rounds));
      words.put("share of the full time", String.valueOf(time));
      words.put("n of compute", String.valueOf(computeN));
      words.put("cold starts and kills of each system", String.valueOf(starts));
      words.put("scenarios", only.isEmpty() ? "all" : String.join(", ", only));
      return words;
    }
  }

  Measuring(
      List<? extends Variant> variants,
      Settings settings,
      LoadGenerator generator,
      CrmClient client,
      Consumer<String> progress) {
    this.variants = variants;
    this.settings = settings;
    this.generator = generator;
    this.client = client;
    this.progress = progress;
  }

  Results all() throws IOException, InterruptedException {
    Machine machine = Machine.here();
    Instant started = Instant.now();
    measureStarts();
    for (Variant variant : variants) {
      prepared(variant);
      errorPaths.addAll(new ErrorPaths(client).of(variant));
      progress.accept("warm-up of " + variant.name());
      generator.run(order(variant, WARM_UP));
    }
    for (int round = 1; round <= settings.rounds(); round++) {
      for (Scenario scenario : settings.scenarios()) {
        for (Variant variant : inOrder(round)) {
          progress.accept("round %d: %s of %s".formatted(round, scenario.name(), variant.name()));
          runs.add(run(round, scenario, variant));
        }
      }
    }
    measureOutages();
    Duration took = Duration.between(started, Instant.now());
    return new Results(
        started, took, machine, settings.inWords(), sized(), runs, errorPaths, coldStarts, outages);
  }

  /** Who is first in one round is last in the next. */
  private List<? extends Variant> inOrder(int round) {
    return round % 2 == 1 ? variants : variants.reversed();
  }

  private void measureStarts() throws IOException, InterruptedException {
    for (int round = 1; round <= settings.starts(); round++) {
      for (Variant variant : inOrder(round)) {
        Optional<Variant.Services> services = variant.services();
        if (services.isPresent()) {
          progress.accept("start %d of %s".formatted(round, variant.name()));
          coldStarts.add(new ColdStart(client).measure(variant, services.get(), round));
        }
      }
    }
  }

  private void measureOutages() throws IOException, InterruptedException {
    for (int round = 1; round <= settings.starts(); round++) {
      for (Variant variant : inOrder(round)) {
        Optional<Variant.Services> services = variant.services();
        if (services.isPresent() && services.get().names().contains(Availability.KILLED)) {
          progress.accept("kill %d of %s".formatted(round, variant.name()));
          outages.add(new Availability(client).measure(variant, services.get(), round));
        }
      }
    }
  }

  private Run run(int round, Scenario scenario, Variant variant)
      throws IOException, InterruptedException {
    LoadOrder order = order(variant, scenario.name());
    Use.Watch watch = Use.watch(variant.pids());
    LoadResult result = generator.run(order);
    return new Run(round, variant.name(), scenario, result, watch.end());
  }

  private LoadOrder order(Variant variant, String scenario)
      throws IOException, InterruptedException {
    return new LoadOrder(
        scenario, settings.time(), settings.computeN(), variant.base(), prepared(variant));
  }

  /** Empties the tables; returns the id of the customer that they then hold. */
  private long prepared(Variant variant) throws IOException, InterruptedException {
    variant.resetTables();
    return client.createCustomer(variant.base());
  }

  private List<Results.Sized> sized() throws IOException {
    List<Results.Sized> sized = new ArrayList<>();
    for (Variant variant : variants) {
      Map<String, Long> bytes = new LinkedHashMap<>();
      for (Map.Entry<String, Path> file : variant.files().entrySet()) {
        bytes.put(file.getKey(), bytes(file.getValue()));
      }
      sized.add(new Results.Sized(variant.name(), variant.base().toString(), bytes));
    }
    return sized;
  }

  private static long bytes(Path path) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
