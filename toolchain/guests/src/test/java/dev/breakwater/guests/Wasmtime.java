package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The independent tools of {@code make tools}; a test that asks for an absent one is skipped. */
final class Wasmtime {
  private static final Path BIN = Path.of("../../target/tools/bin");

  private Wasmtime() {}

  /** What {@code wasmtime} prints as the result of {@code call}. */
  static String invoke(Path component, String call, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("run"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--invoke", call, component.toString()));
    return run("wasmtime", arguments.toArray(String[]::new));
  }

  /** Fails unless the component is valid. */
  static void validate(Path component, String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("validate"));
    arguments.addAll(List.of(options));
    arguments.add(component.toString());
    run("wasm-tools", arguments.toArray(String[]::new));
  }

  /** Where {@code tool} is; a test for which it is absent is skipped. */
  static Path program(String tool) {
    Path program = BIN.resolve(tool);
    assumeTrue(Files.isExecutable(program), tool + " is absent: run make tools");
    return program;
  }

  private static String run(String tool, String... arguments)
      throws IOException, InterruptedException {
    Path program = program(tool);
    Path out = Files.createTempFile(tool, ".out");
    Path err = Files.createTempFile(tool, ".err");
    try {
      Process process =
          new ProcessBuilder(
                  Stream.concat(Stream.of(program.toString()), List.of(arguments).stream())
                      .toList())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).isTrue();
      assertThat(process.exitValue()).as(Files.readString(err)).isZero();
      return Files.readString(out).strip();
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
