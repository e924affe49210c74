package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is just small enough is compiled, what is larger is refused. */
class JavaLimitsTest {
  @TempDir Path folder;

  @Test
  void parametersFillAJavaMethodAndNotMore() throws IOException {
    assertCompiles("f: func(" + list(254, "u32") + ");");
    assertRefused("f: func(" + list(255, "u32") + ");", "t:t/i#f: its parameters take 256 words");
  }

  @Test
  void longsAndDoublesTakeTwoWords() throws IOException {
    assertCompiles("type wide = f64; f: func(" + list(126, "u64") + ", a: wide);");
    assertRefused(
        "type wide = f64; f: func(" + list(126, "s64") + ", a: wide, b: u8);",
        "t:t/i#f: its parameters take 256 words");
  }

  @Test
  void thisIsTheHandleOfAMethod() throws IOException {
    assertCompiles("resource r { m: func(" + list(254, "string") + "); }");
    assertRefused(
        "resource r { m: func(" + list(255, "string") + "); }",
        "t:t/i#[method]r.m: its parameters take 256 words");
  }

  @Test
  void aConstructorThatIsAnsweredHasAThisAndOneThatIsCalledHasNone() throws IOException {
    String full = "resource r { constructor(" + list(255, "u8") + "); }";
    compile(world(full, "import i;"), "called");
    assertRefused(full, "t:t/i#[constructor]r: its parameters take 256 words");
  }

  @Test
  void fieldsFillAConstructorAndNotMore() throws IOException {
    assertCompiles("record r { " + list(254, "char") + " } f: func(r: r) -> r;");
    assertRefused("record r { " + list(255, "char") + " }", "t:t/i#r: its fields take 256 words");
  }

  @Test
  void anEnumHasAsManyLabelsAsItsClassCanMake() throws IOException {
    compile(world("enum e { " + names(4_000) + " } f: func(e: e) -> e;", "export i;"), "enum");
    assertRefused("enum e { " + names(4_001) + " }", "t:t/i#e: it has 4,001 labels");
  }

  @Test
  void aVariantHasAsManyCasesAsItsCodeCanTellApart() throws IOException {
    compile(world("variant v { " + cases(700) + " } f: func(v: v) -> v;", "export i;"), "variant");
    assertRefused("variant v { " + cases(701) + " }", "t:t/i#v: it has 701 cases");
  }

  @Test
  void aFunctionOfTheWorldItselfIsNamedByItself() {
    String wit = "package t:t;\nworld w { import f: func(" + list(255, "u32") + "); }";
    assertThatThrownBy(
            () -> generate(Wit.resolve(Map.of("t.wit", wit)).world("t:t/w").orElseThrow()))
        .hasMessageContaining("  f: its parameters take 256 words");
  }

  private void assertCompiles(String items) throws IOException {
    compile(world(items, "import i;"), "imported");
    compile(world(items, "export i;"), "exported");
  }

  private void compile(World world, String name) throws IOException {
    BindgenRequest request = Worlds.request(world);
    List<SourceFile> sources = new ArrayList<>(Bindgen.generate(request));
    sources.addAll(Services.sources(request));
    try (URLClassLoader loader = Compilation.compile(sources, folder.resolve(name))) {
      assertThat(loader.getURLs()).isNotEmpty();
    }
  }

  private static void assertRefused(String items, String reason) {
    assertThatThrownBy(() -> generate(world(items, "import i; export i;")))
        .isInstanceOf(UnsupportedWorldException.class)
        .hasMessageContaining(reason);
  }

  private static List<SourceFile> generate(World world) {
    return Bindgen.generate(Worlds.request(world));
  }

  private static World world(String items, String direction) {
    String wit = "package t:t;\ninterface i { " + items + " }\nworld w { " + direction + " }";
    return Wit.resolve(Map.of("t.wit", wit)).world("t:t/w").orElseThrow();
  }

  private static String list(int count, String type) {
    return joined(count, i -> "n" + i + ": " + type);
  }

  private static String names(int count) {
    return joined(count, i -> "l" + i);
  }

  /** Cases that take the most code. */
  private static String cases(int count) {
    return joined(count, i -> "c" + i + (i % 2 == 0 ? "(string)" : "(list<string>)"));
  }

  private static String joined(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(", "));
  }
}
