package dev.breakwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.wasi.HostInterfaces;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The same contract, answered in Python and in JavaScript. */
class ForeignComponentsTest {
  private static final String SHAPES = "demo:foreign/shapes#";

  @TempDir private Path folder;

  @Test
  void aComponentOfPythonAnswersTheCommandLineAndCompiledAProgram() throws Exception {
    Path component = Foreign.python(folder);
    answersTheCommandLine(component);
    answersAProgram(ComponentHost.load(component, folder.resolve("cache")));
  }

  @Test
  void aComponentOfJavaScriptAnswersTheCommandLineAndInterpretedAProgram() throws Exception {
    Path component = Foreign.javaScript(folder);
    answersTheCommandLine(component);
    byte[] binary = Files.readAllBytes(component);
    answersAProgram(ComponentHost.interpreted(binary, HostInterfaces.standard()));
  }

  private static void answersTheCommandLine(Path component) {
    String many = "moved(many([{x: 1, y: 0.5, name: some(\"a\")}, {x: -3, y: 2}]), 2)";
    assertThat(invoke(component, many))
        .isEqualTo("ok(many([{x: 3, y: 2.5, name: some(\"a\")}, {x: -1, y: 4}]))");
  }

  private static String invoke(Path component, String call) {
    StringWriter out = new StringWriter();
    CommandLine line = Breakwater.commandLine().setOut(new PrintWriter(out, true));
    assertThat(line.execute("invoke", "--interpret", component.toString(), call)).isZero();
    return out.toString().strip();
  }

  private static void answersAProgram(ComponentHost host) {
    assertThat(host.invoke(SHAPES + "greet", "wörld")).isEqualTo("hello wörld");
    assertThat(host.invoke(SHAPES + "moved", Variant.of(2), 1))
        .isEqualTo(Variant.error("nothing to move"));
    Variant shape = Variant.of(0, List.of(7, 0.5, Variant.none()));
    try (ComponentInstance instance = host.instantiate(host.context())) {
      assertThat(instance.call(host.export(SHAPES + "moved"), List.of(shape, -8)))
          .isEqualTo(Variant.ok(Variant.of(0, List.of(-1, -7.5, Variant.none()))));
      var counter = instance.call(host.export(SHAPES + "[constructor]counter"), List.of(40));
      var add = host.export(SHAPES + "[method]counter.add");
      assertThat(instance.call(add, List.of(counter, 1))).isEqualTo(41);
      assertThat(instance.call(add, List.of(counter, 1))).isEqualTo(42);
      ((OwnedResource) counter).close();
    }
  }
}
