package dev.breakwater.wit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is read, it gives packages or a {@link WitException}, soon. */
class FuzzTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int SEEDS = Integer.getInteger("seeds", 40);
  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          ",",
          ";",
          ":",
          "->",
          "@",
          ".",
          "/",
          "=",
          "%",
          "_",
          "///",
          "/*",
          "*/",
          "\u0000",
          "\uD800",
          "use",
          "type",
          "record",
          "variant",
          "flags",
          "enum",
          "resource",
          "func",
          "static",
          "constructor",
          "interface",
          "world",
          "package",
          "import",
          "export",
          "include",
          "with",
          "as",
          "list",
          "option",
          "result",
          "tuple",
          "own",
          "borrow",
          "u8",
          "types",
          "error",
          "input-stream",
          "0.2.0",
          "99999999999999999999",
          "@unstable");

  @TestFactory
  Stream<DynamicTest> mutatedContractsGiveAResultOrDiagnostics() throws IOException {
    Map<String, String> originals = GoldenTest.texts(Path.of("../../wit"));
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(mutated(originals, seed))));
  }

  @TestFactory
  Stream<DynamicTest> mutatedGoldenCasesGiveAResultOrDiagnostics() throws IOException {
    List<Path> cases = GoldenTest.list(GoldenTest.CASES);
    return cases.stream()
        .map(folder ->
            dynamicTest(
                folder.getFileName() + ", seeds 0 to " + SEEDS,
                () -> {
                  Map<String, String> originals = GoldenTest.texts(folder);
                  for (int seed = 0; seed < SEEDS; seed++) {
                    check(mutated(originals, seed));
                  }
                }));
  }

  private static void check(Map<String, String> texts) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            GoldenTest.PrintedAgain.assertSame(Wit.resolve(texts));
          } catch (WitException e) {
            assertThat(e.diagnostics()).isNotEmpty();
            assertThat(e.report()).contains(": error: ");
          }
        });
  }

  private static Map<String, String> mutated(Map<String, String> originals, int seed) {
    Random random = new Random(seed);
    Map<String, String> texts = new TreeMap<>(originals);
    List<String> names = new ArrayList<>(texts.keySet());
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      String name = names.get(random.nextInt(names.size()));
      texts.compute(name, (key, text) -> mutated(text == null ? "" : text, random));
    }
    return texts;
  }

  private static String mutated(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(200)));
    int elsewhere = random.nextInt(text.length() + 1);
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + text.substring(from, to) + text.substring(from);
      case 2 -> text.substring(0, from) + word(random) + text.substring(to);
      case 3 -> text.substring(0, elsewhere) + text.substring(from, to) + text.substring(elsewhere);
      default -> text.substring(0, from) + " " + word(random) + " " + text.substring(from);
    };
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  @Test
  void openingBracketsWithoutEndAreADiagnostic() {
    for (String open : List.of("{", "(", "<", "list<", "interface a {", "/*", "a:", "@", "%")) {
      check(Map.of("a/a.wit", "package a:a; interface i { type t = " + open.repeat(20_000)));
      check(Map.of("a/a.wit", open.repeat(20_000)));
    }
  }

  @Test
  void chainsOfTenThousandInterfacesResolve() {
    StringBuilder text = new StringBuilder("package a:a; interface i0 { type t = u8; }");
    for (int i = 1; i <= 10_000; i++) {
      int before = i - 1;
      text.append("\ninterface i").append(i).append(" { use i").append(before);
      text.append(".{t as ").append("u").append("}; type t = u8; }");
    }
    text.append("\nworld w { import i10000; }");
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(
                    Wit.resolve(Map.of("a/a.wit", text.toString()))
                        .world("a:a/w")
                        .orElseThrow()
                        .imports())
                .hasSize(10_001));
  }

  @Test
  void worldsThatIncludeEachOtherTwiceStaySmall() {
    StringBuilder text = new StringBuilder("package a:a; interface i {} world w0 { import i; }");
    for (int i = 1; i <= 2_000; i++) {
      String before = "include w" + (i - 1) + ";";
      text.append("\nworld w").append(i).append(" { ").append(before).append(before).append(" }");
    }
    assertTimeoutPreemptively(SOON, () -> Wit.resolve(Map.of("a/a.wit", text.toString())));
  }

  @Test
  void manyUnknownNamesAreReportedInTime() {
    String bad = String.join("", Collections.nCopies(3_000, "  f: func(x: unknown-type);\n"));
    check(Map.of("a/a.wit", "package a:a; interface i {\n" + bad + "}"));
  }
}
