package dev.breakwater.it;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreTuning;
import dev.breakwater.local.EdgeHost;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import dev.breakwater.local.Secrets;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The databases, the core and the edge that all tests of this JVM share: each started when the
 * first test wants it, and stopped at the end of the run.
 */
final class SharedPlatform {
  private static final Path REPOSITORY = Path.of(System.getProperty("repository", ".."));
  private static final PlatformPorts PORTS = PlatformPorts.free();
  private static final Secrets SECRETS = Secrets.random();

  private SharedPlatform() {}

  static Path repository() {
    return REPOSITORY.toAbsolutePath().normalize();
  }

  /** The edge host of this run: system property {@code edge.host}. */
  static EdgeHost host() {
    return EdgeHost.named(System.getProperty("edge.host", "jvm"), repository());
  }

  /** A folder of this run, below the module's {@code target}. */
  static Folders folders(String name) {
    Path all = Path.of(System.getProperty("platform.folder", "target/platform"));
    return new Folders(all.resolve(host().label()).resolve(name));
  }

  static Secrets secrets() {
    return SECRETS;
  }

  static Backend backend(ExtensionContext context) {
    return shared(context, Backend.class, SharedPlatform::startBackend);
  }

  static EdgeProcess edge(ExtensionContext context) {
    Backend backend = backend(context);
    return shared(context, EdgeProcess.class, () -> startEdge(backend));
  }

  /** The root store closes what is closeable, the last stored first. */
  private static <T> T shared(ExtensionContext context, Class<T> type, Start<T> start) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedPlatform.class))
        .computeIfAbsent(type, key -> started(start), type);
  }

  private static <T> T started(Start<T> start) {
    try {
      return start.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the platform starts", e);
    }
  }

  private static Backend startBackend() throws InterruptedException {
    Folders folders = folders("backend");
    Backend.forget(folders);
    return Backend.start(
        new Backend.Settings(REPOSITORY, folders, PORTS, SECRETS, CoreTuning.START),
        SharedPlatform::report);
  }

  private static EdgeProcess startEdge(Backend backend) throws InterruptedException {
    var settings =
        new EdgeProcess.Settings(host(), PORTS.edge(), backend.core().address(), SECRETS);
    return EdgeProcess.start(settings, folders("edge"));
  }

  private static void report(String line) {
    System.out.println("[platform] " + line);
  }

  /** Starts something and waits until it can be used. */
  @FunctionalInterface
  private interface Start<T> {
    T run() throws InterruptedException;
  }
}
