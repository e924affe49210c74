package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yaml.snakeyaml.Yaml;

/** The function of {@code deploy/ecs/secrets.yaml} that rotates, run with an account in memory. */
final class Rotation {
  private Rotation() {}

  static String code() throws IOException {
    Object code = requireNonNull(Templates.properties("secrets", "Rotation").get("Code"));
    return String.valueOf(((Map<?, ?>) code).get("ZipFile"));
  }

  /**
   * Six rotations, each step twice; the test is skipped where there is no Python.
   *
   * @return {@code versions}, the values of each rotation, and {@code sql}, each statement in turn
   */
  static Map<String, Object> sixTimes(Path folder) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("index.py"), code());
    Path harness = Path.of("src/test/resources/rotate.py").toAbsolutePath();
    Process process;
    try {
      process =
          new ProcessBuilder("python3", harness.toString())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      assumeTrue(false, "python3 is absent");
      throw absent;
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return new Yaml().load(said);
  }
}
