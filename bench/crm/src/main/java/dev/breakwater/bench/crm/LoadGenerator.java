package dev.breakwater.bench.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.breakwater.bench.TemporaryFolder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has load made by a {@link LoadWorker} in a process of its own, which is not counted as the
 * system's.
 */
final class LoadGenerator implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;
  private static final Duration AFTER_THE_END = Duration.ofMinutes(2);

  private final TemporaryFolder folder;
  private final Process process;
  private final BufferedWriter orders;
  private final BufferedReader answers;

  private LoadGenerator(TemporaryFolder folder, Process process) {
    this.folder = folder;
    this.process = process;
    orders = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  /** Starts the process with this one's Java and class path. */
  static LoadGenerator start() throws IOException {
    TemporaryFolder folder = TemporaryFolder.create();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            // Gatling asks Maven Central for newer versions of itself, and notes that in the user's
            // preferences.
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=9",
            "-Djava.util.prefs.userRoot=" + folder.path(),
            "-cp",
            classPath(),
            LoadWorker.class.getName());
    Process process =
        new ProcessBuilder(command)
            .directory(folder.path().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new LoadGenerator(folder, process);
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + java.io.File.pathSeparator + b)
        .orElseThrow();
  }

  /**
   * Runs {@code order} and waits for its end.
   *
   * @throws IOException if the process ended instead, or did not answer for minutes
   */
  LoadResult run(LoadOrder order) throws IOException {
    CompletableFuture<Void> late =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(
                order.resolved().end().plus(AFTER_THE_END).toSeconds(), TimeUnit.SECONDS));
    try {
      return answer(order);
    } finally {
      late.cancel(false);
    }
  }

  private LoadResult answer(LoadOrder order) throws IOException {
    orders.write(order.toJson());
    orders.newLine();
    orders.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(
          "the load generator ended in " + order.scenario() + "; see its output above");
    }
    try {
      return LoadResult.of(JsonParser.object().from(answer));
    } catch (JsonParserException e) {
      throw new IOException("the load generator answered no JSON: " + answer, e);
    }
  }

  /** Ends the process and removes what it wrote. */
  @Override
  public void close() throws IOException {
    try {
      orders.close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    folder.close();
  }
}
