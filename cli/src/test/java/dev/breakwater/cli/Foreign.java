package dev.breakwater.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Builds components of other languages, where their tools are installed. */
final class Foreign {
  private static final Path TOOLS =
      Path.of(System.getProperty("functions")).resolveSibling("target/tools");
  private static final Path SOURCES = Path.of("src/test/resources/foreign").toAbsolutePath();
  private static final Path WIT = SOURCES.resolve("foreign.wit");

  private Foreign() {}

  /** The component of {@code app.py}; skips the test where the tool is absent. */
  static Path python(Path folder) throws IOException, InterruptedException {
    Path tool = TOOLS.resolve("wheels/bin/componentize-py");
    assumeTrue(Files.isExecutable(tool), "componentize-py is absent: run make tools");
    Path component = folder.resolve("python.wasm");
    for (String source : List.of("app.py", "shapes.py")) {
      Files.copy(SOURCES.resolve(source), folder.resolve(source));
    }
    ProcessBuilder build = new ProcessBuilder("python3", tool.toString());
    build.command().addAll(List.of("-d", WIT.toString(), "-w", "foreign", "componentize"));
    build.command().addAll(List.of("-p", folder.toString(), "app", "-o", component.toString()));
    build.environment().put("PYTHONPATH", TOOLS.resolve("wheels").toString());
    return run(build, component);
  }

  /** The component of {@code app.js}; skips the test where the tool is absent. */
  static Path javaScript(Path folder) throws IOException, InterruptedException {
    Path tool = TOOLS.resolve("node_modules/.bin/componentize-js");
    assumeTrue(Files.isExecutable(tool), "componentize-js is absent: run make tools");
    Path component = folder.resolve("javascript.wasm");
    ProcessBuilder build =
        new ProcessBuilder(tool.toString(), SOURCES.resolve("app.js").toString());
    build.command().addAll(List.of("-w", WIT.toString(), "-n", "foreign"));
    build.command().addAll(List.of("-d", "http", "fetch-event", "-o", component.toString()));
    return run(build, component);
  }

  private static Path run(ProcessBuilder build, Path component)
      throws IOException, InterruptedException {
    Path output = component.resolveSibling(component.getFileName() + ".log");
    Process process = build.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return component;
  }
}
