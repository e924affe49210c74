package dev.breakwater.wit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/golden} holds WIT and what comes of it: {@code resolved.txt}, the
 * packages as {@link WitPrinter} writes them, or {@code error.txt}, the message.
 *
 * <p>{@code -Dbless=true} rewrites what is expected; it is refused where the variable {@code CI} is
 * {@code true}.
 */
class GoldenTest {
  static final Path CASES = Path.of("src/test/golden");
  private static final boolean BLESS = Boolean.getBoolean("bless");

  private record Outcome(String file, String text) {}

  @TestFactory
  Stream<DynamicTest> everyCaseMatchesItsGoldenFile() throws IOException {
    if (BLESS && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("expected files are not rewritten where CI=true");
    }
    return list(CASES).stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Outcome outcome = outcome(texts(folder));
    if (BLESS) {
      bless(folder, outcome);
    }
    assertThat(expectedFiles(folder)).containsExactly(folder.resolve(outcome.file()));
    assertThat(outcome.text()).isEqualTo(Files.readString(folder.resolve(outcome.file())));
  }

  private static Outcome outcome(Map<String, String> texts) {
    try {
      return new Outcome("resolved.txt", dump(Wit.resolve(texts)));
    } catch (WitException e) {
      return new Outcome("error.txt", e.report());
    }
  }

  private static String dump(Packages packages) {
    return packages.packages().stream().map(WitPrinter::print).collect(Collectors.joining("\n"));
  }

  private static void bless(Path folder, Outcome outcome) throws IOException {
    for (Path stale : expectedFiles(folder)) {
      Files.delete(stale);
    }
    Files.writeString(folder.resolve(outcome.file()), outcome.text());
  }

  private static List<Path> expectedFiles(Path folder) throws IOException {
    return list(folder).stream().filter(file -> file.toString().endsWith(".txt")).toList();
  }

  /** Printed packages read back, and print the same again. */
  @TestFactory
  Stream<DynamicTest> everyResolvedCasePrintsWhatReadsBackTheSame() throws IOException {
    return list(CASES).stream()
        .filter(folder -> Files.exists(folder.resolve("resolved.txt")))
        .map(folder ->
            dynamicTest(
                folder.getFileName().toString(),
                () -> PrintedAgain.assertSame(Wit.resolve(texts(folder)))));
  }

  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".wit")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    }
    return texts;
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** The round trip from model to text and back. */
  static final class PrintedAgain {
    private PrintedAgain() {}

    static void assertSame(Packages packages) {
      Map<String, String> printed = print(packages);
      Packages again = Wit.resolve(printed);
      assertThat(print(again)).isEqualTo(printed);
      assertThat(PrintedAgain.worlds(again)).isEqualTo(PrintedAgain.worlds(packages));
    }

    private static Map<String, String> print(Packages packages) {
      Map<String, String> texts = new TreeMap<>();
      for (WitPackage p : packages.packages()) {
        texts.put(p.name().toString().replaceAll("[^a-z0-9]", "-") + "/p.wit", WitPrinter.print(p));
      }
      return texts;
    }

    private static Map<String, List<String>> worlds(Packages packages) {
      Map<String, List<String>> worlds = new TreeMap<>();
      packages.packages().stream()
          .flatMap(p -> p.worlds().stream())
          .forEach(w ->
              worlds.put(
                  w.owner() + "/" + w.name(),
                  Stream.concat(w.imports().stream(), w.exports().stream())
                      .map(item -> item.externName())
                      .toList()));
      return worlds;
    }
  }
}
