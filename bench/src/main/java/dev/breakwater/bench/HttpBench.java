package dev.breakwater.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Entry point of {@code bench/http}. */
@Command(
    name = "bench/http",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Sends the same named requests to one or several systems with the todo API, in turn, round"
            + " by round, and prints rate, latency, errors, CPU time a request and memory.",
    footer = {
      "",
      "The environment variable EDGE_SECRET is what --core targets want in X-Edge-Verified.",
      "Exit status 1: a request was answered otherwise than the API says.",
    })
final class HttpBench implements Callable<Integer> {
  @Option(
      names = "--edge",
      paramLabel = "NAME=URL",
      description = "a system behind its edge; asked with a token")
  private Map<String, URI> edges = new LinkedHashMap<>();

  @Option(
      names = "--core",
      paramLabel = "NAME=URL",
      description = "a core without its edge; asked with X-User-Id and X-Edge-Verified")
  private Map<String, URI> cores = new LinkedHashMap<>();

  @Mixin private ComparisonOptions comparison = new ComparisonOptions();

  @Mixin private LoadOptions options = new LoadOptions();

  @Option(
      names = "--uncached-todos",
      defaultValue = "20000",
      description =
          "todos that get-uncached reads in turn; a system that caches what it writes has them"
              + " cached the first time; default: ${DEFAULT-VALUE}")
  private int uncachedTodos;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final String edgeSecret;

  HttpBench(String edgeSecret) {
    this.edgeSecret = edgeSecret;
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return BenchCommandLine.of(new HttpBench(environment.getOrDefault("EDGE_SECRET", "")));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Target> targets = targets();
    List<Scenario> scenarios = scenarios();
    List<Result> results;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      results = measure(options.load(client), targets, scenarios);
    }
    spec.commandLine().getOut().print(Report.text(results));
    spec.commandLine().getOut().flush();
    options.keep(results);
    return results.stream().anyMatch(result -> result.measurement().errors() > 0) ? 1 : 0;
  }

  private List<Target> targets() {
    if (edges.isEmpty() && cores.isEmpty()) {
      throw comparison.wrong("name a system: --edge NAME=URL or --core NAME=URL");
    }
    if (!cores.isEmpty() && edgeSecret.isEmpty()) {
      throw comparison.wrong("--core needs the environment variable EDGE_SECRET");
    }
    List<Target> targets = new ArrayList<>();
    edges.forEach((name, url) -> targets.add(new Target(name, url, false, comparison.pids(name))));
    cores.forEach((name, url) -> targets.add(new Target(name, url, true, comparison.pids(name))));
    for (String name : comparison.systemsWithPids()) {
      if (targets.stream().noneMatch(target -> target.name().equals(name))) {
        throw comparison.wrong("--pids names no system: " + name);
      }
    }
    return targets;
  }

  private List<Scenario> scenarios() {
    List<Scenario> all = new Scenarios(uncachedTodos).all();
    Set<String> only = comparison.only(all.stream().map(Scenario::name).toList());
    return all.stream().filter(s -> only.isEmpty() || only.contains(s.name())).toList();
  }

  /** Round by round, and in a round scenario by scenario, the targets side by side. */
  private List<Result> measure(Load load, List<Target> targets, List<Scenario> scenarios)
      throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      for (Target target : targets) {
        Session session = Session.open(load.client(), target, edgeSecret);
        runs.add(new Run(scenario, target, scenario.preparation().requests(session)));
      }
    }
    runs.forEach(run -> run.on(load, options.warmUp()));
    Map<Run, Measurement> sums = new LinkedHashMap<>();
    PrintWriter err = spec.commandLine().getErr();
    for (int round = 1; round <= options.rounds(); round++) {
      for (Run run : runs) {
        err.printf("round %d: %s of %s%n", round, run.scenario().name(), run.target().name());
        sums.merge(run, run.on(load, options.run()), Measurement::and);
      }
    }
    return sums.entrySet().stream()
        .map(
            e -> new Result(e.getKey().scenario().name(), e.getKey().target().name(), e.getValue()))
        .toList();
  }

  private record Run(Scenario scenario, Target target, Supplier<HttpRequest> requests) {
    Measurement on(Load load, Duration duration) {
      return load.run(target.pids(), scenario.expected(), requests, duration);
    }
  }
}
