package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A folder of stub tools and the deploy scripts that see them first on their {@code PATH}. A stub
 * does what the newest rule says whose pattern matches its call; the rule is bash.
 */
final class Stubs {
  static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final int NEWEST = 9999;

  private final Path folder;
  private final Map<String, String> settings = new HashMap<>();
  private int rules;

  /** What a script did: its exit code, and both its outputs together. */
  record Outcome(int status, String said) {}

  Stubs(Path folder, String... tools) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("rules"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    try (InputStream stub = Objects.requireNonNull(Stubs.class.getResourceAsStream("/stub.sh"))) {
      byte[] text = stub.readAllBytes();
      for (String tool : tools) {
        Files.write(bin.resolve(tool), text);
        Files.setPosixFilePermissions(
            bin.resolve(tool), PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    Files.createDirectories(folder.resolve("tmp"));
  }

  /**
   * From now on a call that {@code pattern} matches, an extended regular expression, does {@code
   * bash}.
   */
  Stubs on(String pattern, String bash) throws IOException {
    rules++;
    Path rule = folder.resolve("rules/%04d".formatted(NEWEST - rules));
    // The pattern stands in the first line, which bash takes for a comment.
    Files.writeString(rule, "# " + pattern + "\n" + bash + "\n");
    return this;
  }

  Stubs set(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Every call of a stub, a line each. */
  List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  Process start(String script, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", REPOSITORY.resolve(script).toString());
    builder.command().addAll(List.of(arguments));
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH", "HOME"));
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("STUBS", folder.toString());
    environment.put("TMPDIR", temporary().toString());
    environment.putAll(settings);
    return builder.redirectErrorStream(true).redirectInput(Path.of("/dev/null").toFile()).start();
  }

  Outcome run(String script, String... arguments) throws IOException, InterruptedException {
    Process process = start(script, arguments);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(said);
    }
    return new Outcome(process.exitValue(), said);
  }
}
