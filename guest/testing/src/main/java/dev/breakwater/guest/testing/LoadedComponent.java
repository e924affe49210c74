package dev.breakwater.guest.testing;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.wasi.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The component of a class of tests, loaded when the first of them starts it. */
final class LoadedComponent {
  private final Path file;
  private final Duration limit;
  private @Nullable ComponentHost loaded;

  LoadedComponent(ComponentTest wanted) {
    this.file = Path.of(wanted.value());
    this.limit = Duration.ofSeconds(wanted.seconds());
  }

  ComponentFunction with(ServedServices services) {
    return new ComponentFunction(host().with(Settings.empty(), services.http()), services, limit);
  }

  private synchronized ComponentHost host() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private ComponentHost load() {
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          "there is no component "
              + file.toAbsolutePath()
              + ": mvn package builds it, so a test of it is one of mvn verify, named …IT");
    }
    try {
      return ComponentHost.load(file, file.resolveSibling("host"), ServedServices.interfaces());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
