package dev.breakwater.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The backend and the edge in front of it, running. */
public final class Platform implements AutoCloseable {

  /**
   * What to start.
   *
   * @param backend databases and core
   * @param host what runs the gateway
   */
  public record Settings(Backend.Settings backend, EdgeHost host) {}

  private static final Set<String> SPARE = Set.of(RedisProcess.NAME, S3Process.NAME);

  private final Parts parts;
  private final Backend backend;
  private final EdgeProcess edge;

  private Platform(Settings settings, Consumer<String> progress) throws InterruptedException {
    parts = new Parts(progress);
    backend = Backend.start(settings.backend(), progress);
    parts.adopt(backend);
    edge = parts.start("edge on " + settings.host().label(), () -> startEdge(settings));
  }

  private EdgeProcess startEdge(Settings settings) throws InterruptedException {
    var edgeSettings =
        new EdgeProcess.Settings(
            settings.host(),
            settings.backend().ports().edge(),
            backend.core().address(),
            settings.backend().secrets(),
            Map.of(),
            settings.backend().telemetry());
    return EdgeProcess.start(edgeSettings, settings.backend().folders());
  }

  /**
   * Starts everything and waits until it answers, as {@link Backend#start}.
   *
   * @param progress is told each finished step as one line
   */
  public static Platform start(Settings settings, Consumer<String> progress)
      throws InterruptedException {
    Map<String, Path> files = new HashMap<>(Backend.parts(settings.backend()));
    files.put("the edge host (" + settings.host().label() + ")", settings.host().programFile());
    files.put("the gateway component", settings.host().component());
    Built.require(files);
    return new Platform(settings, progress);
  }

  public Backend backend() {
    return backend;
  }

  public EdgeProcess edge() {
    return edge;
  }

  List<Service> services() {
    List<Service> services = new ArrayList<>();
    services.add(Service.of("edge", edge.address().toString(), edge.process()));
    services.addAll(backend.services());
    return services;
  }

  /** Done when a part that the others can't do without ends by itself, with that part. */
  CompletableFuture<Service> firstEnd() {
    CompletableFuture<?>[] ends =
        services().stream()
            .filter(service -> !isSpare(service))
            .map(Platform::end)
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(ends).thenApply(Service.class::cast);
  }

  /** Done when the cache or S3 ends by itself, without which the core goes on. */
  List<CompletableFuture<Service>> spareEnds() {
    return services().stream().filter(Platform::isSpare).map(Platform::end).toList();
  }

  private static boolean isSpare(Service service) {
    return SPARE.contains(service.name());
  }

  private static CompletableFuture<Service> end(Service service) {
    return ProcessHandle.of(service.pid())
        .map(process -> process.onExit().thenApply(ended -> service))
        .orElseGet(() -> CompletableFuture.completedFuture(service));
  }

  /** Stops every part, the last started first. */
  @Override
  public void close() {
    parts.close();
  }
}
