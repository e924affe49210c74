package dev.breakwater.local;

import dev.breakwater.console.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line of the platform on one machine: {@code run}, {@code stop}, {@code status},
 * {@code demo}, {@code logs} or {@code idle}, started in the root of the repository. {@code crm}
 * runs the CRM in the foreground instead, {@code crm-bench} compares its variants.
 *
 * <p>Environment: the ports of {@link PlatformPorts}; {@code BREAKWATER_EDGE_HOST}, {@code jvm}
 * (default), {@code wasmtime} or {@code spin}; {@code BREAKWATER_FOLDER} (default {@code
 * .breakwater}) for data, logs and secrets; {@code VARIANT} of the CRM, {@code wasm} (default) or
 * {@code container}. Exit code 0 on success, 1 when something is wrong, 2 for a wrong command line.
 */
public final class Main {
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(100);

  private final Map<String, String> environment;
  private final Folders folders;
  private final PrintStream out;

  Main(Map<String, String> environment, PrintStream out) {
    this.environment = Map.copyOf(environment);
    this.folders =
        new Folders(Path.of(environment.getOrDefault("BREAKWATER_FOLDER", ".breakwater")));
    this.out = out;
  }

  /** Runs the one command named by {@code arguments} and exits. */
  public static void main(String[] arguments) {
    int code;
    try {
      code = new Main(System.getenv(), System.out).execute(List.of(arguments));
    } catch (StartException e) {
      System.err.println(e.getMessage());
      code = 1;
    } catch (IOException e) {
      System.err.println(e + "\nLook at owner and mode of that file and of its folder.");
      code = 1;
    } catch (InterruptedException e) {
      code = 1;
    }
    System.exit(code);
  }

  int execute(List<String> arguments) throws IOException, InterruptedException {
    return switch (String.join(" ", arguments)) {
      case "run" -> new RunCommand(folders, this::settings, out).run();
      case "idle" -> idle();
      case "stop" -> stop();
      case "status" -> status();
      case "demo" -> demo();
      case "logs" -> logs();
      case "crm" -> new CrmCommand(crmSettings(), out).run();
      case "crm-bench" -> crmBench();
      default -> {
        out.println(
            "usage: java -jar breakwater-local-run.jar"
                + " run|idle|stop|status|demo|logs|crm|crm-bench");
        yield 2;
      }
    };
  }

  private Platform.Settings settings() {
    Path repository = Path.of("");
    String host = environment.getOrDefault("BREAKWATER_EDGE_HOST", "jvm");
    PlatformPorts ports = PlatformPorts.ofEnvironment(environment);
    var backend =
        new Backend.Settings(
            repository,
            folders,
            ports,
            Secrets.of(folders.secrets()),
            CoreTuning.LOAD,
            telemetry(ports));
    return new Platform.Settings(backend, EdgeHost.named(host, backend.repository()));
  }

  private Crm.Settings crmSettings() {
    Folders own = new Folders(folders.root().resolve("crm"));
    CrmVariant variant = CrmVariant.named(environment.getOrDefault("VARIANT", "wasm"));
    return new Crm.Settings(Path.of(""), own, CrmPorts.DOCUMENTED, variant);
  }

  private int crmBench() throws IOException, InterruptedException {
    OrderlyStop stop = OrderlyStop.onSignal(out);
    try {
      return new CrmBench(Path.of(""), new Folders(folders.root().resolve("crm-bench"))).run();
    } finally {
      stop.done();
    }
  }

  private Map<String, String> telemetry(PlatformPorts ports) {
    return Console.telemetry(Loopback.http(ports.console()), environment);
  }

  /** A success unless a platform runs; {@code make run} asks before it builds anew. */
  private int idle() throws IOException {
    RunCommand.requireIdle(folders);
    return 0;
  }

  /** Asks the running platform to stop and waits; ends what a crashed one left. */
  private int stop() throws IOException {
    Optional<ProcessHandle> running = RunCommand.pidFileOf(folders).running();
    running.ifPresent(platform -> Termination.end(platform, STOP_PATIENCE));
    int left = Leftovers.end(folders);
    ServiceList.of(folders).delete();
    RunCommand.pidFileOf(folders).delete();
    if (left > 0) {
      out.println("Stopped " + left + " processes that a crashed run had left.");
    } else {
      out.println(running.isPresent() ? "Stopped." : "Nothing was running.");
    }
    return 0;
  }

  private int status() throws IOException {
    List<Service> services = ServiceList.of(folders).read();
    if (services.isEmpty()) {
      out.println("Not running: start it with make run.");
      return 1;
    }
    out.print(ServiceTable.of(services));
    return services.stream().allMatch(ServiceTable::runs) ? 0 : 1;
  }

  private int demo() throws IOException, InterruptedException {
    Optional<Service> edge =
        ServiceList.of(folders).read().stream()
            .filter(service -> service.name().equals("edge"))
            .findFirst();
    if (edge.isEmpty()) {
      out.println("Not running: start it with make run, in another terminal.");
      return 1;
    }
    return new Walkthrough(URI.create(edge.get().address())).run(out) ? 0 : 1;
  }

  /** Shows the end of every log and follows them until Ctrl-C. */
  private int logs() throws IOException, InterruptedException {
    List<Service> services = ServiceList.of(folders).read();
    if (services.isEmpty()) {
      out.println("Not running; logs of the last run are in " + folders.logs());
      return 1;
    }
    List<String> command = new ArrayList<>(List.of("tail", "-n", "20", "-F"));
    services.forEach(service -> command.add(service.log().toString()));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
