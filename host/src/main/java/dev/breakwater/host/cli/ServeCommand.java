package dev.breakwater.host.cli;

import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.console.Console;
import dev.breakwater.console.Example;
import dev.breakwater.console.FunctionFile;
import dev.breakwater.console.RecentLines;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.http.AdminServer;
import dev.breakwater.host.http.AllowList;
import dev.breakwater.host.http.HostMetrics;
import dev.breakwater.host.http.HostTraces;
import dev.breakwater.host.http.HttpServer;
import dev.breakwater.host.http.RequestLog;
import dev.breakwater.host.http.ServerOptions;
import dev.breakwater.host.http.Telemetry;
import dev.breakwater.host.http.UpstreamClient;
import dev.breakwater.host.spin.OutboundHosts;
import dev.breakwater.host.spin.PostgresPools;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves HTTP with a component until the process is told to stop. */
@Command(
    name = "breakwater-host",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    description = "Serves HTTP with a WebAssembly component.",
    footer = {
      "",
      "Variables also come from the environment: SPIN_VARIABLE_CORE_URL is core_url.",
      "Start java with -XX:-DontCompileHugeMethods."
    })
final class ServeCommand implements Callable<Integer> {
  private static final long HEAP_BYTES_PER_REQUEST = 2 << 20;
  private static final long MIN_REQUESTS = 16;
  private static final int HIGHEST_PORT = 65_535;
  private static final long NANOS_PER_MILLI = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "COMPONENT", description = "the component file (.wasm)")
  private Path component = Path.of("");

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:3000",
      description = "where to listen; port 0 takes a free one (default: ${DEFAULT-VALUE})")
  private InetSocketAddress listen = new InetSocketAddress(0);

  @Mixin private ServiceOptions services = new ServiceOptions();

  @Option(
      names = "--variable",
      paramLabel = "KEY=VALUE",
      description = "a Spin variable; repeatable")
  private Map<String, String> variables = new HashMap<>();

  @Option(
      names = "--env",
      paramLabel = "KEY=VALUE",
      description = "an environment variable that the component sees; repeatable")
  private Map<String, String> environment = new HashMap<>();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "${sys:user.home}/.cache/breakwater-host",
      description = "the folder for compiled code (default: ${DEFAULT-VALUE})")
  private Path cache = Path.of("");

  @Option(
      names = "--request-timeout",
      paramLabel = "TIME",
      defaultValue = "30s",
      description =
          "how long a request may take, and a second more for each 16 KiB of its bodies (default:"
              + " ${DEFAULT-VALUE})")
  private Duration requestTimeout = Duration.ZERO;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      description =
          "how many requests run at the same time; as many again wait up to 5 s, the rest gets 503"
              + " (default: one for each 2 MiB of the JVM's heap)")
  private int maxRequests = (int) Math.max(MIN_REQUESTS, heapBytes() / HEAP_BYTES_PER_REQUEST);

  @Option(
      names = "--requests-per-instance",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "how many requests an instance answers, one after another (default: ${DEFAULT-VALUE});"
              + " above 1 a function keeps what its static fields hold")
  private int requestsPerInstance = 1;

  @Nullable
  @Option(
      names = "--admin",
      paramLabel = "HOST:PORT",
      description =
          "where to answer /health/live, /health/ready and /metrics; clients must not reach it"
              + " (default: nowhere)")
  private InetSocketAddress admin;

  @Nullable
  @Option(
      names = "--console",
      paramLabel = "PORT",
      description =
          "the loopback port of a console for the browser; 0 takes a free one (default: none)")
  private Integer consolePort;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      defaultValue = "64MiB",
      description =
          "the limit for all linear memories of an instance together (default: ${DEFAULT-VALUE})")
  private ByteSize maxMemory = new ByteSize(0);

  @Nullable
  @Option(
      names = "--max-body",
      paramLabel = "SIZE",
      description = "the limit for the body of a request, which gets 413 beyond (default: none)")
  private ByteSize maxBody;

  @Option(
      names = "--watch",
      description =
          "serves the component anew when its file has changed; one that cannot be run is named,"
              + " and the old one goes on")
  private boolean watch;

  private PrintStream out = System.out;
  private PrintStream err = System.err;

  /** Where requests are answered; known once the server has started. */
  private volatile URI address = URI.create("http://127.0.0.1");

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    AllowList upstreams = services.upstreams();
    OutboundHosts stores = services.stores();
    requirePositive("--max-requests", maxRequests);
    requirePositive("--requests-per-instance", requestsPerInstance);
    requirePort();
    try (PostgresPools pools = new PostgresPools(stores)) {
      Telemetry telemetry = telemetry();
      HostInterfaces interfaces = services.interfaces(stores, pools, telemetry.traces());
      serve(upstreams, interfaces, telemetry, begin);
      return 0;
    } catch (NoSuchFileException e) {
      return failed("there is no file " + component);
    } catch (IOException
        | MalformedComponentException
        | InvalidComponentException
        | UnlinkableException e) {
      return failed(component + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private Telemetry telemetry() throws IOException {
    HostTraces traces =
        HostTraces.of(consolePort == null ? System.getenv() : withConsole(consolePort));
    return new Telemetry(new RequestLog(out, err), new HostMetrics(), traces);
  }

  private void requirePositive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1");
    }
  }

  private void requirePort() {
    if (consolePort != null && (consolePort < 0 || consolePort > HIGHEST_PORT)) {
      throw new ParameterException(spec.commandLine(), "--console must be a port, or 0");
    }
  }

  private ServerOptions options() {
    ServerOptions options =
        new ServerOptions(listen, requestTimeout, maxRequests, requestsPerInstance);
    return maxBody == null ? options : options.withMaxBodyBytes(maxBody.bytes());
  }

  private void serve(
      AllowList upstreams, HostInterfaces interfaces, Telemetry telemetry, long begin)
      throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.start(load(upstreams, interfaces, telemetry), options(), telemetry);
    address = URI.create(url(server.address()));
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  server.close();
                  telemetry.traces().close();
                }));
    if (admin != null) {
      AdminServer started = AdminServer.start(admin, telemetry.metrics(), server::isReady);
      System.out.println("health and metrics on " + url(started.address()));
    }
    System.out.printf(
        "listening on %s (%s, cold %d ms)%n",
        address, component.getFileName(), (System.nanoTime() - begin) / NANOS_PER_MILLI);
    if (watch) {
      new Replacement(
              component, () -> server.replace(load(upstreams, interfaces, telemetry)), System.out)
          .run();
    } else {
      new CountDownLatch(1).await();
    }
  }

  /**
   * Starts the console and gives the environment with what sends it all spans, unless others do.
   */
  private Map<String, String> withConsole(int port) throws IOException {
    RecentLines lines = new RecentLines("host");
    out = lines.of(System.out);
    err = lines.of(System.err);
    FunctionFile served = new FunctionFile(component, true);
    List<Example> examples = List.of(new Example("GET", "/", "", false));
    Console console =
        Console.start(
            new Console.Settings(
                port, () -> List.of(served), () -> address, examples, List.of(lines)));
    System.out.println("console on " + console.address());
    Map<String, String> all = new HashMap<>(System.getenv());
    all.putAll(Console.telemetry(console.address(), all));
    return all;
  }

  private static String url(InetSocketAddress address) {
    return "http://" + address.getHostString() + ":" + address.getPort();
  }

  private static long heapBytes() {
    return Runtime.getRuntime().maxMemory();
  }

  private ComponentHost load(AllowList upstreams, HostInterfaces interfaces, Telemetry telemetry)
      throws IOException {
    Settings settings = new Settings(environment, allVariables(System.getenv()), out, err);
    return ComponentHost.of(Files.readAllBytes(component), CompiledCache.under(cache), interfaces)
        .with(settings, new UpstreamClient(upstreams, telemetry.metrics(), telemetry.traces()))
        .with(MemoryLimit.ofBytes(maxMemory.bytes()));
  }

  /** Variables of the environment, with those of the command line on top. */
  Map<String, String> allVariables(Map<String, String> processEnvironment) {
    return Settings.allVariables(processEnvironment, variables);
  }

  private int failed(String message) {
    spec.commandLine().getErr().println("error: " + message);
    return 1;
  }
}
