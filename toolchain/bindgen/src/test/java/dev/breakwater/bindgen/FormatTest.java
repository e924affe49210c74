package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generated code is formatted as google-java-format formats it. */
class FormatTest {

  @TestFactory
  Stream<DynamicTest> goldenSourcesAreFormatted() {
    return Stream.of("authenticator", "values", "resources", "names")
        .map(name -> dynamicTest(name, () -> check(sourcesOf(name))));
  }

  @Test
  void sourcesOfAllWasiInterfacesAreFormatted() throws IOException, FormatterException {
    check(Bindgen.generate(Worlds.request(Worlds.named("wasi:cli/imports@0.2.0"))));
    check(Bindgen.generate(Worlds.request(Worlds.named("wasi:http/proxy@0.2.0"))));
  }

  private static List<SourceFile> sourcesOf(String name) throws IOException {
    Path folder = Path.of("src/test/golden", name);
    return Bindgen.generate(Worlds.request(Worlds.onlyWorld(folder)));
  }

  private static void check(List<SourceFile> sources) throws FormatterException {
    Formatter formatter = new Formatter();
    List<String> differences = new ArrayList<>();
    for (SourceFile source : sources) {
      String formatted = formatter.formatSource(source.text());
      if (!formatted.equals(source.text())) {
        differences.add(source.path() + firstDifference(source.text(), formatted));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String firstDifference(String text, String formatted) {
    List<String> lines = text.lines().toList();
    List<String> wanted = formatted.lines().toList();
    int i = 0;
    while (i < Math.min(lines.size(), wanted.size()) && lines.get(i).equals(wanted.get(i))) {
      i++;
    }
    return ":" + (i + 1) + "\n" + around(lines, i) + "\nwanted\n" + around(wanted, i);
  }

  private static String around(List<String> lines, int i) {
    return String.join("\n", lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 3)));
  }
}
