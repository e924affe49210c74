package dev.breakwater.bench.crm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A system whose processes the bench starts and ends, as a {@link SystemFile} says. */
final class StartedVariant implements Variant, Variant.Services {
  private static final long PATIENCE_SECONDS = 15;

  private final SystemFile file;
  private final Path logs;
  private final Map<String, Process> running = new LinkedHashMap<>();

  /**
   * @param logs a folder for what the services print; the later start appends
   */
  StartedVariant(SystemFile file, Path logs) {
    this.file = file;
    this.logs = logs;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public URI base() {
    return file.url();
  }

  /** With their descendants: a service may be started by a script. */
  @Override
  public synchronized List<Long> pids() {
    return running.values().stream()
        .filter(Process::isAlive)
        .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
        .map(ProcessHandle::pid)
        .toList();
  }

  @Override
  public void resetTables() throws IOException {
    file.tables().reset();
  }

  @Override
  public Map<String, Path> files() {
    return file.files();
  }

  @Override
  public Optional<Services> services() {
    return Optional.of(this);
  }

  @Override
  public List<String> names() {
    return List.copyOf(file.services().keySet());
  }

  @Override
  public synchronized void start() throws IOException {
    Files.createDirectories(logs);
    for (Map.Entry<String, SystemFile.Command> service : file.services().entrySet()) {
      Process before = running.get(service.getKey());
      if (before == null || !before.isAlive()) {
        running.put(service.getKey(), started(service.getKey(), service.getValue()));
      }
    }
  }

  private Process started(String name, SystemFile.Command command) throws IOException {
    Path log = logs.resolve(file.name() + "-" + name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command.words())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(command.environment());
    return builder.start();
  }

  @Override
  public synchronized void kill(String name) throws InterruptedException {
    Process process = Optional.ofNullable(running.get(name)).orElseThrow();
    end(process, true);
  }

  @Override
  public synchronized void stop() throws InterruptedException {
    for (Process process : new ArrayList<>(running.values()).reversed()) {
      end(process, false);
    }
    running.clear();
  }

  private static void end(Process process, boolean atOnce) throws InterruptedException {
    List<ProcessHandle> descendants = process.descendants().toList();
    if (!atOnce) {
      descendants.forEach(ProcessHandle::destroy);
      process.destroy();
    }
    if (atOnce || !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      descendants.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }
}
