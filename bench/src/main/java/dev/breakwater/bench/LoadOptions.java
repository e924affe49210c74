package dev.breakwater.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long and by how many connections systems are loaded, and where the results go. */
final class LoadOptions {
  @Option(names = "--connections", defaultValue = "16", description = "default: ${DEFAULT-VALUE}")
  private int connections;

  @Option(
      names = "--seconds",
      defaultValue = "5",
      description = "of each run; default: ${DEFAULT-VALUE}")
  private double seconds;

  @Option(names = "--rounds", defaultValue = "3", description = "default: ${DEFAULT-VALUE}")
  private int rounds;

  @Option(
      names = "--warm-up",
      defaultValue = "5",
      description =
          "seconds of each run before the first round; a JVM wants 20; default: ${DEFAULT-VALUE}")
  private double warmUp;

  @Option(names = "--json", paramLabel = "FILE", description = "write the results there as well")
  private Optional<Path> json = Optional.empty();

  Load load(HttpClient client) {
    return new Load(client, connections);
  }

  int rounds() {
    return rounds;
  }

  Duration run() {
    return ofSeconds(seconds);
  }

  Duration warmUp() {
    return ofSeconds(warmUp);
  }

  static Duration ofSeconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** Writes {@code results} to the file that was named, if one was. */
  void keep(List<Result> results) throws IOException {
    if (json.isPresent()) {
      Files.writeString(json.get(), Report.json(results));
    }
  }
}
