package dev.breakwater.local;

import dev.breakwater.console.Console;
import dev.breakwater.console.Example;
import dev.breakwater.console.FunctionFile;
import dev.breakwater.console.LogFile;
import dev.breakwater.console.LogSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The console of a platform, with what lies in its repository. */
final class LocalConsole {
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("GET", "/api/todos", "", true),
          new Example("POST", "/api/todos", "{\"title\": \"Find the moth\"}", true),
          new Example("GET", "/api/todos", "", false),
          new Example("GET", "/health", "", false));

  private LocalConsole() {}

  /**
   * Starts the console, before the platform that it shows.
   *
   * @throws StartException when its port is in use
   */
  static Console start(Platform.Settings platform) {
    int port = platform.backend().ports().console();
    Path repository = platform.backend().repository();
    Path served = platform.host().component();
    URI edge = Loopback.http(platform.backend().ports().edge());
    try {
      return Console.start(
          new Console.Settings(
              port,
              () -> functions(repository, served),
              () -> edge,
              EXAMPLES,
              logs(platform.backend().folders())));
    } catch (IOException e) {
      throw new StartException(
          "the console cannot listen on port %d (%s): set BREAKWATER_CONSOLE_PORT to another"
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private static List<LogSource> logs(Folders folders) {
    return List.of(
        new LogFile("edge", folders.log("edge")), new LogFile("core", folders.log("core")));
  }

  /** What the build has left, the component that is served first. */
  static List<FunctionFile> functions(Path repository, Path served) {
    try (Stream<Path> modules = Files.list(repository.resolve("functions"))) {
      List<Path> others =
          modules
              .map(module -> module.resolve("target"))
              .filter(Files::isDirectory)
              .flatMap(LocalConsole::components)
              .filter(file -> !file.equals(served))
              .sorted()
              .toList();
      return Stream.concat(
              Stream.of(new FunctionFile(served, true)),
              others.stream().map(file -> new FunctionFile(file, false)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> components(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".wasm")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
