package dev.breakwater.bench.crm;

import dev.breakwater.bench.BenchCommandLine;
import dev.breakwater.bench.ComparisonOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Entry point of {@code bench/crm/run}. */
@Command(
    name = "bench/crm/run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Puts the same load on systems with the CRM's contract, in turn, round by round, and writes"
            + " what follows as text, JSON, Markdown and one HTML file.",
    footer = {
      "",
      "The environment variable QUICK=1 shortens everything to a few minutes.",
      "Exit status 1: a limit was not kept, or an error was answered otherwise than the contract"
          + " says.",
    })
final class CrmBench implements Callable<Integer> {
  private static final double QUICK_TIME = 0.05;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  @Option(
      names = "--system",
      paramLabel = "NAME=URL",
      description = "a system that runs; the first one named is what the others are compared with")
  private Map<String, URI> running = new LinkedHashMap<>();

  @Mixin private ComparisonOptions comparison = new ComparisonOptions();

  @Option(
      names = "--database",
      paramLabel = "NAME=JDBC-URL",
      description = "the database of a system that runs, whose tables are emptied before each run")
  private Map<String, String> databases = new LinkedHashMap<>();

  @Option(
      names = "--start",
      paramLabel = "FILE",
      description = "a system that the bench starts, kills and ends, as this JSON file says")
  private List<Path> files = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "default: 6, the least that allows a verdict; QUICK: 1")
  private Optional<Integer> rounds = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "SHARE",
      description =
          "how much of the full time (15 to 50 s) each run takes; default: 1; QUICK: 0.05")
  private Optional<Double> time = Optional.empty();

  @Option(
      names = "--starts",
      paramLabel = "N",
      description = "cold starts and kills of each system; default: as --rounds")
  private Optional<Integer> starts = Optional.empty();

  @Option(
      names = "--n",
      defaultValue = "10000000",
      description = "of compute: large, for milliseconds of work; default: ${DEFAULT-VALUE}")
  private long computeN;

  @Option(
      names = "--out",
      defaultValue = "target/bench",
      description = "where the folder crm-TIME is made; default: ${DEFAULT-VALUE}")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final boolean quick;

  CrmBench(boolean quick) {
    this.quick = quick;
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return BenchCommandLine.of(new CrmBench("1".equals(environment.get("QUICK"))));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Measuring.Settings settings = settings();
    List<RunningVariant> known = known();
    List<SystemFile> described = described();
    if (known.size() + described.size() < 2) {
      throw comparison.wrong("name two systems or more: --system NAME=URL or --start FILE");
    }
    Path folder = Files.createDirectories(out.resolve("crm-" + STAMP.format(Instant.now())));
    List<StartedVariant> started =
        described.stream().map(file -> new StartedVariant(file, folder.resolve("logs"))).toList();
    Results results;
    try {
      results = measured(settings, known, started);
    } finally {
      for (StartedVariant variant : started) {
        variant.stop();
      }
    }
    write(folder, results);
    return results.breaches().isEmpty() ? 0 : 1;
  }

  private Results measured(
      Measuring.Settings settings, List<RunningVariant> known, List<StartedVariant> started)
      throws IOException, InterruptedException {
    List<Variant> variants = new ArrayList<>(known);
    variants.addAll(started);
    for (StartedVariant variant : started) {
      variant.start();
    }
    PrintWriter err = spec.commandLine().getErr();
    try (LoadGenerator generator = LoadGenerator.start();
        CrmClient client = new CrmClient()) {
      for (Variant variant : variants) {
        new ColdStart(client).awaitFirstOk(variant);
      }
      return new Measuring(variants, settings, generator, client, err::println).all();
    }
  }

  private void write(Path folder, Results results) throws IOException {
    List<Metric> metrics = Collector.metrics(results);
    String text = TextReport.plain(results, metrics);
    Files.writeString(folder.resolve("report.txt"), text);
    Files.writeString(folder.resolve("report.json"), JsonReport.of(results, metrics));
    Files.writeString(folder.resolve("report.md"), TextReport.markdown(results, metrics));
    Files.writeString(folder.resolve("report.html"), HtmlReport.of(results, metrics));
    PrintWriter print = spec.commandLine().getOut();
    print.print(text);
    print.printf("%nThe report: %s%n", folder.resolve("report.html"));
    print.flush();
  }

  private Measuring.Settings settings() {
    Set<String> only =
        comparison.only(Scenarios.all(1, computeN).stream().map(Scenario::name).toList());
    int measured = rounds.orElse(quick ? 1 : Bootstrap.ROUNDS_TO_JUDGE);
    double share = time.orElse(quick ? QUICK_TIME : 1);
    if (measured < 1 || share <= 0) {
      throw comparison.wrong("--rounds wants 1 or more and --time more than 0");
    }
    return new Measuring.Settings(measured, share, computeN, starts.orElse(measured), only);
  }

  private List<RunningVariant> known() {
    List<String> unknown = new ArrayList<>(comparison.systemsWithPids());
    unknown.addAll(databases.keySet());
    unknown.removeAll(running.keySet());
    if (!unknown.isEmpty()) {
      throw comparison.wrong(
          "--pids or --database names no --system: " + String.join(", ", unknown));
    }
    if (!databases.values().stream().allMatch(url -> url.startsWith("jdbc:postgresql:"))) {
      throw comparison.wrong("--database wants an address that begins with jdbc:postgresql:");
    }
    return running.entrySet().stream()
        .map(system ->
            new RunningVariant(
                system.getKey(),
                system.getValue(),
                comparison.pids(system.getKey()),
                new Tables(Optional.ofNullable(databases.get(system.getKey())))))
        .toList();
  }

  private List<SystemFile> described() {
    List<SystemFile> described = new ArrayList<>();
    for (Path file : files) {
      try {
        described.add(SystemFile.read(file));
      } catch (IOException e) {
        throw comparison.wrong(String.valueOf(e.getMessage()));
      }
    }
    return described;
  }
}
