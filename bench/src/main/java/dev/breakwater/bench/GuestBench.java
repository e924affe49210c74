package dev.breakwater.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import dev.breakwater.bench.GuestHost.Setup;
import dev.breakwater.bench.GuestHost.Start;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Entry point of {@code bench/guest}. */
@Command(
    name = "bench/guest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Serves functions, written in several languages, by wasmtime and by the JVM host, sends the"
            + " same requests to all of them in turn, round by round, and prints size, first answer"
            + " cold and precompiled, rate, latency, CPU time a request and memory.",
    footer = {"", "Exit status 1: a function did not start, or answered otherwise than with 200."})
final class GuestBench implements Callable<Integer> {
  private static final int OK = 200;
  private static final String STARTS = "%-8s %-12s %-9s %11s %10s %15s%n";

  @Parameters(
      arity = "1..*",
      paramLabel = "FUNCTION:LANGUAGE=FILE",
      description = "a component; functions are hello, token and edge")
  private List<String> functions = List.of();

  @Option(names = "--wasmtime", required = true, paramLabel = "FILE")
  private Path wasmtime = Path.of("");

  @Option(names = "--jvm-host", required = true, paramLabel = "JAR")
  private Path jvmHost = Path.of("");

  @Option(
      names = "--hosts",
      split = ",",
      paramLabel = "HOST",
      description = "wasmtime, jvm; default: both")
  private List<GuestHost> hosts = List.of(GuestHost.values());

  @Mixin private LoadOptions options = new LoadOptions();

  @Option(
      names = "--patience",
      defaultValue = "300",
      description = "seconds that a start may take; default: ${DEFAULT-VALUE}")
  private double patience;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final GuestRequests requests = new GuestRequests();

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return BenchCommandLine.of(new GuestBench()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<FunctionFile> files = files();
    HttpServer core = core();
    try (TemporaryFolder folder = TemporaryFolder.create();
        HttpClient client =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
      URI upstream = GuestServer.loopback(core.getAddress().getPort());
      return measure(new Bench(client, folder.path(), upstream), files);
    } finally {
      core.stop(0);
    }
  }

  private List<FunctionFile> files() {
    List<FunctionFile> files = new ArrayList<>();
    for (String text : functions) {
      try {
        FunctionFile file = FunctionFile.of(text);
        if (!GuestRequests.FUNCTIONS.contains(file.function())) {
          throw new IllegalArgumentException(
              "there is no function "
                  + file.function()
                  + "; there are "
                  + String.join(", ", GuestRequests.FUNCTIONS));
        }
        files.add(file);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
    return files;
  }

  /** What stands behind the edge: answers everything at once. */
  private static HttpServer core() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body = "[]".getBytes(UTF_8);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.start();
    return server;
  }

  private int measure(Bench bench, List<FunctionFile> files)
      throws IOException, InterruptedException {
    List<Started> started = new ArrayList<>();
    try {
      PrintWriter out = spec.commandLine().getOut();
      out.printf(STARTS, "function", "language", "host", "bytes", "cold ms", "precompiled ms");
      boolean complete = true;
      for (FunctionFile file : files) {
        for (GuestHost host : hosts) {
          complete &= start(bench, file, host, started);
          out.flush();
        }
      }
      List<Result> results = rounds(options.load(bench.client()), started);
      out.println();
      out.print(Report.text(results));
      out.flush();
      options.keep(results);
      boolean right = results.stream().allMatch(result -> result.measurement().errors() == 0);
      return complete && right ? 0 : 1;
    } finally {
      started.forEach(Started::close);
    }
  }

  /** Measures both starts and leaves two servers running: fresh instances and reused ones. */
  private boolean start(Bench bench, FunctionFile file, GuestHost host, List<Started> started)
      throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    String name = host.name().toLowerCase(Locale.ROOT);
    try {
      Path compiled = bench.folder().resolve(file.function() + "-" + file.language() + "-" + name);
      Started cold = bench.start(this, file, host, Start.COLD, compiled);
      cold.close();
      bench.compile(host.compilation(bench.setup(this, file, compiled, 0)));
      Started fresh = bench.start(this, file, host, Start.FRESH, compiled);
      started.add(fresh);
      started.add(bench.start(this, file, host, Start.REUSED, compiled));
      out.printf(
          STARTS,
          file.function(),
          file.language(),
          name,
          Files.size(file.file()),
          cold.server().firstAnswer().toMillis(),
          fresh.server().firstAnswer().toMillis());
      return true;
    } catch (IOException e) {
      out.printf("%-8s %-12s %-9s %s%n", file.function(), file.language(), name, e.getMessage());
      return false;
    }
  }

  /** Round by round, and in a round server by server. */
  private List<Result> rounds(Load load, List<Started> started) {
    PrintWriter err = spec.commandLine().getErr();
    started.forEach(server -> on(load, server, options.warmUp()));
    Map<Started, Measurement> sums = new LinkedHashMap<>();
    for (int round = 1; round <= options.rounds(); round++) {
      for (Started server : started) {
        err.printf("round %d: %s, %s%n", round, server.function(), server.name());
        sums.merge(server, on(load, server, options.run()), Measurement::and);
      }
    }
    return sums.entrySet().stream()
        .map(e -> new Result(e.getKey().function(), e.getKey().name(), e.getValue()))
        .toList();
  }

  private Measurement on(Load load, Started started, Duration duration) {
    HttpRequest request = requests.of(started.function(), started.base());
    return load.run(started.server().pids(), OK, () -> request, duration);
  }

  /** What all servers share. */
  private record Bench(HttpClient client, Path folder, URI core) {
    Setup setup(GuestBench command, FunctionFile file, Path compiled, int port) {
      return new Setup(
          command.wasmtime,
          Path.of(System.getProperty("java.home"), "bin", "java"),
          command.jvmHost,
          file.file(),
          compiled,
          "127.0.0.1:" + port,
          core,
          file.function().equals("edge") ? command.requests.environment(core) : Map.of());
    }

    Started start(GuestBench command, FunctionFile file, GuestHost host, Start start, Path compiled)
        throws IOException, InterruptedException {
      int port = GuestServer.freePort();
      Setup setup = setup(command, file, compiled, port);
      URI base = GuestServer.loopback(port);
      GuestServer server =
          GuestServer.start(
              host.command(setup, start),
              setup.environment(),
              Files.createTempFile(folder, "server", ".log"),
              client,
              command.requests.of(file.function(), base),
              LoadOptions.ofSeconds(command.patience));
      String name = file.language() + " " + host.name().toLowerCase(Locale.ROOT);
      return new Started(
          file.function(), start == Start.REUSED ? name + " reused" : name, base, server);
    }

    void compile(List<List<String>> commands) throws IOException, InterruptedException {
      for (List<String> command : commands) {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
          throw new IOException(command + " ended with " + status);
        }
      }
    }
  }

  /** A server that answers. */
  private record Started(String function, String name, URI base, GuestServer server) {
    void close() {
      server.close();
    }
  }
}
