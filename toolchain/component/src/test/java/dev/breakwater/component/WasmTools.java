package dev.breakwater.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.component.model.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The independent command-line tools that judge components, where they are installed. */
public final class WasmTools {
  /** What the tool has to be asked for. */
  private static final String FEATURES = "cm-fixed-length-lists,cm-map";

  private static final Path BIN = root().resolve("target/tools/bin");

  private WasmTools() {}

  /** The folder of the repository. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no mvnw in any parent folder");
    }
    return folder;
  }

  /** Skips the test where {@code wasm-tools} is absent. */
  public static void required() {
    assumeTrue(
        Files.isExecutable(BIN.resolve("wasm-tools")), "wasm-tools is absent: run make tools");
  }

  /** Fails unless {@code wasm} is valid. */
  public static void validate(byte[] wasm) {
    run(wasm, "validate", "--features", FEATURES, "-");
  }

  /** Whether {@code wasm} is valid, with all that is proposed. */
  public static boolean accepts(byte[] wasm) {
    return outcome("wasm-tools", wasm, "validate", "--features", "all,-cm-nested-names", "-").exit()
        == 0;
  }

  /** The binary of {@code text}, which need not be valid. */
  public static byte[] parse(String text) {
    return run(text.getBytes(StandardCharsets.UTF_8), "parse", "-");
  }

  /** The world of {@code component} as the independent tool prints it. */
  public static String wit(byte[] component) {
    return new String(run(component, "component", "wit", "-"), StandardCharsets.UTF_8);
  }

  /** The component that the independent tool makes of {@code module} and a world of {@code wit}. */
  public static byte[] component(byte[] module, Path wit, String world) {
    byte[] embedded = run(module, "component", "embed", wit.toString(), "-", "--world", world);
    return run(embedded, "component", "new", "-");
  }

  /** The composition of both as the independent tool makes it. */
  public static byte[] composed(byte[] socket, byte[] plug) throws IOException {
    Path file = Files.createTempFile("plug", ".wasm");
    try {
      return run(socket, "compose", "-", "-d", Files.write(file, plug).toString());
    } finally {
      Files.delete(file);
    }
  }

  /**
   * What {@code wasmtime} prints as the result of {@code call}; skips the test where it is absent.
   */
  public static String invoke(byte[] component, String call) {
    assumeTrue(Files.isExecutable(BIN.resolve("wasmtime")), "wasmtime is absent: run make tools");
    byte[] output = run("wasmtime", component, "run", "--invoke", call, "-");
    return new String(output, StandardCharsets.UTF_8).strip();
  }

  /** The output of {@code wasm-tools}, in whose {@code arguments} a dash stands for the input. */
  public static byte[] run(byte[] input, String... arguments) {
    return run("wasm-tools", input, arguments);
  }

  /** How a tool ended, and what it printed. */
  private record Outcome(int exit, Bytes output, String errors) {}

  private static byte[] run(String tool, byte[] input, String... arguments) {
    Outcome outcome = outcome(tool, input, arguments);
    assertThat(outcome.exit()).as(outcome.errors()).isZero();
    return outcome.output().toArray();
  }

  private static Outcome outcome(String tool, byte[] input, String... arguments) {
    try {
      Path folder = Files.createTempDirectory("wasm-tools");
      Path in = Files.write(folder.resolve("input.wasm"), input);
      try {
        return outcome(
            tool, folder, Stream.of(arguments).map(a -> a.equals("-") ? in.toString() : a));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome outcome(String tool, Path folder, Stream<String> arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("output");
    Path err = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of(BIN.resolve(tool).toString()), arguments).toList())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    return new Outcome(
        process.exitValue(), Bytes.of(Files.readAllBytes(out)), Files.readString(err));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
