package dev.breakwater.it;

import dev.breakwater.local.Backend;
import dev.breakwater.local.PlatformPorts;
import dev.breakwater.local.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the tests inside the server need of the shared platform.
 *
 * @param backend databases and Redis; its core is not used
 * @param liberty the installation that the build of the core unpacked
 * @param usr where the configuration of the test's own server lies
 * @param port of that server
 * @param archive the core's web archive
 */
public record InsidePlatform(Backend backend, Path liberty, Path usr, int port, Path archive) {

  /** Starts the shared backend when no test has yet. */
  public static InsidePlatform of(ExtensionContext context) {
    Path core = SharedPlatform.repository().resolve("core-ear");
    return new InsidePlatform(
        SharedPlatform.backend(context),
        core.resolve("ear/target/liberty/wlp"),
        SharedPlatform.folders("inside").root(),
        PlatformPorts.free().core(),
        onlyWar(core.resolve("adapters/target")));
  }

  public Secrets secrets() {
    return SharedPlatform.secrets();
  }

  private static Path onlyWar(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".war"))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("the core is not built: no war in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
