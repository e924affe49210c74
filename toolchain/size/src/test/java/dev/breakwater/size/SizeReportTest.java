package dev.breakwater.size;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module by hand: run → price → total (planted); the table → listed; nothing → dead. */
class SizeReportTest {
  private static final int CALL = 0x10;
  private static final int NOP = 0x01;
  private static final TreeMap<Integer, String> METHODS =
      new TreeMap<>(
          Map.of(
              0, "com.example.bindings.Exports.run()",
              1, "shop.Cart.price(Map$Entry, int[])",
              2, "shop.Cart.total()",
              3, "shop.Listed$Item.listed()",
              4, "Dead.<init>()"));

  @TempDir private Path folder;

  @Test
  void aPlantedMethodIsFoundWithItsBytesAndItsPath() {
    SizedFunction planted = report().modules().getFirst().functions().get(2);

    assertThat(planted.name()).isEqualTo("shop.Cart.total()");
    assertThat(planted.bytes()).isEqualTo(1 + 1 + 60 + 1);
    assertThat(planted.path())
        .containsExactly(
            "export run",
            "com.example.bindings.Exports.run()",
            "shop.Cart.price(Map$Entry, int[])",
            "shop.Cart.total()");
  }

  @Test
  void whatOnlyATableReachesSaysSoAndWhatNothingReachesHasNoPath() {
    List<SizedFunction> functions = report().modules().getFirst().functions();

    assertThat(functions.get(3).path()).containsExactly("table 0", "shop.Listed$Item.listed()");
    assertThat(functions.get(4).path()).isEmpty();
    assertThat(report().text()).contains("Dead.<init>()\n            nothing calls it");
  }

  @Test
  void allBytesAreCountedOnce() {
    SizeReport report = report();
    SizedModule module = report.modules().getFirst();

    assertThat(module.functionBytes() + 1).isEqualTo(module.sections().get(SizedModule.CODE));
    assertThat(report.bytes()).isEqualTo(component().length);
    assertThat(bytesOnPage(SizePage.of(report))).isEqualTo(report.bytes());
  }

  @Test
  void theTextAddsUpPackagesAndClasses() {
    assertThat(report().text().lines())
        .contains("        80  shop", "        75  shop.Cart", "         5  shop.Listed$Item")
        .contains("            Cart.price < Exports.run < export run");
  }

  @Test
  void thePageNeedsNothingElseAndKnowsLightAndDark() {
    assertThat(SizePage.of(report()))
        .contains("shop.Cart.price", "\\u003cinit>", "color-scheme: light dark")
        .doesNotContain("http:", "https:", "src=", "@import", "/*REPORT*/");
  }

  @Test
  void aComponentWithoutNamesBesideItIsReadByItsOwn() {
    byte[] named = component(withNames(module(), "core::fmt::write"));
    SizeReport report = SizeReport.of("foreign.wasm", named, MethodNames.none());

    assertThat(report.modules().getFirst().functions())
        .extracting(SizedFunction::name)
        .containsExactly(
            "core::fmt::write", "function 1", "function 2", "function 3", "function 4");
    assertThat(report.text().lines()).anyMatch(line -> line.endsWith("  core"));
  }

  @Test
  void namesOfAnotherModuleAreNotTaken() {
    MethodNames others = MethodNames.of(new byte[] {1}, METHODS);

    assertThat(SizeReport.of("a", component(), others).modules().getFirst().functions())
        .extracting(SizedFunction::name)
        .contains("function 2");
  }

  @Test
  void namesSurviveTheirFile() throws IOException {
    Path component = folder.resolve("a.wasm");
    MethodNames names = MethodNames.of(module(), METHODS).and(MethodNames.of(new byte[1], METHODS));
    assertThat(MethodNames.beside(component)).isEqualTo(MethodNames.none());

    names.writeBeside(component);

    assertThat(MethodNames.beside(component)).isEqualTo(names);
    assertThat(names.modules()).hasSize(2);
  }

  @Test
  void aFileOfNamesThatIsNoneIsRefusedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.wasm.methods"), "12 a.B.c()\n{}\n");

    assertThatThrownBy(() -> MethodNames.parse(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(file + ":2: wanted ", "found {}", "build the component again");
  }

  @Test
  void aModuleThatIsBrokenIsNamed() {
    byte[] broken = module();
    broken[broken.length - 2] = (byte) 0xFF;

    assertThatThrownBy(() -> SizeReport.of("a", component(broken), MethodNames.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("core module 0 can't be read");
  }

  private static int bytesOnPage(String page) {
    int begin = page.indexOf("const report = ") + "const report = ".length();
    String json = page.substring(begin, page.indexOf(";\n", begin));
    try {
      JsonArray items = JsonParser.object().from(json).getArray("items");
      return items.stream().mapToInt(item -> ((JsonObject) item).getInt("bytes")).sum();
    } catch (com.grack.nanojson.JsonParserException e) {
      throw new AssertionError(json, e);
    }
  }

  private static SizeReport report() {
    return SizeReport.of("shop.wasm", component(), MethodNames.of(module(), METHODS));
  }

  private static byte[] component() {
    return component(module());
  }

  private static byte[] component(byte[] module) {
    return ComponentWriter.write(
        new Component(List.of(new Definition.CoreModule(Bytes.of(module)))));
  }

  private static byte[] module() {
    return new CoreSections()
        .types(List.of(new CoreTypeDef.Func(List.of(), List.of())))
        .functions(List.of(0, 0, 0, 0, 0))
        .vector(CoreSections.TABLE, List.of(bytes(0x70, 0, 1)))
        .vector(CoreSections.EXPORT, List.of(new ByteSink().name("run").u8(0).u8(0)))
        .vector(CoreSections.ELEMENT, List.of(bytes(0, 0x41, 0, 0x0B, 1, 3)))
        .vector(
            CoreSections.CODE,
            List.of(
                body(CALL, 1),
                body(NOP, NOP, NOP, NOP, NOP, NOP, NOP, CALL, 2),
                nops(60),
                nops(2),
                nops(1)))
        .toArray();
  }

  private static byte[] withNames(byte[] module, String first) {
    byte[] name = first.getBytes(UTF_8);
    ByteSink functions = new ByteSink().u32(1).u32(0).u32(name.length).raw(name);
    ByteSink section = new ByteSink().name("name");
    section.section(1, functions);
    ByteSink all = new ByteSink().raw(module);
    all.section(0, section);
    return all.toArray();
  }

  private static ByteSink nops(int count) {
    int[] code = new int[count];
    Arrays.fill(code, NOP);
    return body(code);
  }

  private static ByteSink body(int... code) {
    return new ByteSink().u32(code.length + 2).u8(0).raw(bytes(code).toArray()).u8(0x0B);
  }

  private static ByteSink bytes(int... values) {
    ByteSink sink = new ByteSink();
    for (int value : values) {
      sink.u8(value);
    }
    return sink;
  }
}
