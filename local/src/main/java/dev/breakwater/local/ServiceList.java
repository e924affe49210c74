package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that tells other commands what {@code run} has started, one service a line.
 *
 * @param file exists while the platform runs
 */
record ServiceList(Path file) {

  static ServiceList of(Folders folders) {
    return new ServiceList(folders.run().resolve("services.tsv"));
  }

  void write(List<Service> services) throws IOException {
    Files.write(file, services.stream().map(Service::line).toList());
  }

  /** What was started; empty when nothing was. */
  List<Service> read() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(Service::ofLine).toList()
        : List.of();
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
