package dev.breakwater.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The edge: a host that serves the gateway component on a loopback port. */
public final class EdgeProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * What the edge is started with.
   *
   * @param host what runs the gateway
   * @param port loopback port to listen on
   * @param core where the gateway sends requests, {@code http://host:port}
   * @param secrets shared with the core
   * @param options more variables of the edge, or other values, by their names: {@code
   *     core_timeout_ms}
   * @param telemetry where the host sends its traces, as OpenTelemetry's variables
   */
  public record Settings(
      EdgeHost host,
      int port,
      URI core,
      Secrets secrets,
      Map<String, String> options,
      Map<String, String> telemetry) {
    public Settings {
      options = Map.copyOf(options);
      telemetry = Map.copyOf(telemetry);
    }

    /** Without traces. */
    public Settings(
        EdgeHost host, int port, URI core, Secrets secrets, Map<String, String> options) {
      this(host, port, core, secrets, options, Map.of());
    }

    /** Without options. */
    public Settings(EdgeHost host, int port, URI core, Secrets secrets) {
      this(host, port, core, secrets, Map.of());
    }

    /** The edge's variables, as every host without a Spin manifest reads them. */
    Map<String, String> variables() {
      Map<String, String> variables = new HashMap<>();
      variables.put(environmentName("core_url"), core.toString());
      variables.put(environmentName("edge_secret"), secrets.edgeSecret());
      variables.put(environmentName("jwt_secret"), secrets.jwtSecret());
      options.forEach((name, value) -> variables.put(environmentName(name), value));
      return variables;
    }

    /**
     * Those and what the host itself reads; one in a container has no other way to know its port.
     */
    Map<String, String> environment() {
      Map<String, String> environment = new HashMap<>(telemetry);
      environment.putAll(variables());
      environment.put("LISTEN", "127.0.0.1:" + port);
      return environment;
    }

    private static String environmentName(String variable) {
      return "SPIN_VARIABLE_" + variable.toUpperCase(Locale.ROOT);
    }
  }

  private final ChildProcess process;
  private final URI address;

  private EdgeProcess(ChildProcess process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the host and waits until {@code GET /health} is answered, with whatever status.
   *
   * @throws StartException when it is not; names the log
   */
  public static EdgeProcess start(Settings settings, Folders folders) throws InterruptedException {
    URI address = Loopback.http(settings.port());
    ChildProcess process =
        ChildProcess.start(
            new ChildProcess.Launch(
                "edge", command(settings, folders), settings.environment(), folders));
    process.awaitReady(PATIENCE, () -> HttpProbe.answers(address));
    return new EdgeProcess(process, address);
  }

  static List<String> command(Settings settings, Folders folders) {
    return switch (settings.host()) {
      case EdgeHost.JvmHost(Path jar, Path component) ->
          List.of(
              JavaHome.java().toString(),
              // HotSpot leaves methods over 8,000 bytecodes interpreted, and compiled Wasm has them
              "-XX:-DontCompileHugeMethods",
              "-Xmx512m",
              "-jar",
              jar.toString(),
              "--listen",
              "127.0.0.1:" + settings.port(),
              "--allow-outbound",
              settings.core().toString(),
              "--cache",
              folders.edgeCache().toString(),
              component.toString());
      case EdgeHost.Wasmtime(Path program, Path component) ->
          wasmtimeCommand(settings, program, component);
      case EdgeHost.Spin(Path program, Path component, Path manifest) ->
          List.of(
              program.toString(),
              "up",
              "--from",
              manifest.toString(),
              "--listen",
              "127.0.0.1:" + settings.port(),
              "--state-dir",
              folders.edgeCache().toString(),
              "--log-dir",
              folders.logs().toString());
      // its whole configuration stands in its environment
      case EdgeHost.Image(Path program, Path component) -> List.of(program.toString());
    };
  }

  private static List<String> wasmtimeCommand(Settings settings, Path program, Path component) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(), "serve", "-Scli", "--addr", "127.0.0.1:" + settings.port()));
    settings
        .variables()
        .keySet()
        .forEach(
            // the name alone: wasmtime takes the value from its environment, so that no secret
            // stands on a command line
            name -> command.addAll(List.of("--env", name)));
    command.add(component.toString());
    return command;
  }

  /** {@code http://127.0.0.1:<port>}. */
  public URI address() {
    return address;
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
