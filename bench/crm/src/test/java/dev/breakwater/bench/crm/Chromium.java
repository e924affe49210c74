package dev.breakwater.bench.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, headless, for a page that one only looks at: it needs no driver. */
public final class Chromium {
  private static final long PATIENCE_SECONDS = 240;

  private Chromium() {}

  /**
   * What a page became.
   *
   * @param page its HTML after its scripts
   * @param complaints what went to the console
   */
  public record Seen(String page, List<String> complaints) {
    public Seen {
      complaints = List.copyOf(complaints);
    }
  }

  /** Whether it is here; Debian has it as chromium. */
  public static boolean isPresent() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens {@code page}.
   *
   * @param folder for what the browser writes
   */
  public static Seen open(Path page, Path folder) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom");
    Path log = folder.resolve("log");
    Process chromium =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox", // which root has not
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toAbsolutePath().normalize().toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!chromium.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Chromium does not end: " + Files.readString(log));
      }
    } finally {
      chromium.descendants().forEach(ProcessHandle::destroyForcibly);
      chromium.destroyForcibly().waitFor();
    }
    List<String> complaints =
        Files.readString(log).lines().filter(line -> line.contains("CONSOLE")).toList();
    return new Seen(Files.readString(dom), complaints);
  }
}
