package dev.breakwater.component.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {
  private static final String WIT =
      """
      package t:t;
      interface a { resource r; f: func(n: u32) -> string; }
      interface b { use a.{r}; g: func(r: borrow<r>); }
      interface vars { get: func(name: string) -> option<string>; }
      interface env { all: func() -> list<string>; }
      world socket { import a; import vars; export b; }
      world plug { import vars; export a; }
      world vars-by-env { import env; export vars; }
      world uses-both { import a; import b; export c: interface { c: func(); } }
      world other { export env; }
      """;

  private static final String CHANGED =
      """
      package t:t;
      interface a { f: func(n: u64) -> string; }
      world plug { export a; }
      """;

  @Test
  void pluggedImportIsGoneAndOthersAreSharedOnce() {
    Component composed = Composer.plug(component(WIT, "socket"), component(WIT, "plug"));

    assertThat(composed.imports()).extracting(Definition.Import::name).containsExactly("t:t/vars");
    assertThat(composed.exports()).extracting(Definition.Export::name).containsExactly("t:t/b");
  }

  @Test
  void composedComponentComposesAgain() {
    assertThat(composedTwice().imports())
        .extracting(Definition.Import::name)
        .containsExactly("t:t/env");
  }

  @Test
  void componentComposedTwiceIsValid() {
    WasmTools.required();

    WasmTools.validate(ComponentWriter.write(composedTwice()));
  }

  private static Component composedTwice() {
    Component inner = Composer.plug(component(WIT, "socket"), component(WIT, "plug"));
    return Composer.plug(inner, component(WIT, "vars-by-env"));
  }

  @Test
  void outsideEqualsThatOfTheReferenceToolsComposition() throws IOException {
    WasmTools.required();
    Component socket = component(WIT, "socket");
    Component plug = component(WIT, "plug");

    byte[] ours = ComponentWriter.write(Composer.plug(socket, plug));

    byte[] theirs = WasmTools.composed(ComponentWriter.write(socket), ComponentWriter.write(plug));
    assertThat(WasmTools.wit(ours)).isEqualTo(WasmTools.wit(theirs));
    assertThat(WorldReader.read(ComponentReader.read(theirs)))
        .isEqualTo(WorldReader.read(ComponentReader.read(ours)));
  }

  @Test
  void equalInputsGiveEqualBytes() {
    byte[] once =
        ComponentWriter.write(Composer.plug(component(WIT, "socket"), component(WIT, "plug")));

    byte[] again =
        ComponentWriter.write(Composer.plug(component(WIT, "socket"), component(WIT, "plug")));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void importIsServedByACompatibleVersion() {
    Component composed = Composer.plug(versioned("0.2.0", "socket"), versioned("0.2.6", "plug"));

    assertThat(composed.imports()).isEmpty();
    assertThat(composed.exports())
        .extracting(Definition.Export::name)
        .containsExactly("t:t/b@0.2.0");
  }

  private static final String TWO_VERSIONS =
      """
      package t:t;
      package d:d@%s {
        interface a { resource r { name: func() -> string; } variant v { one(u8), %s } }
        interface b { use a.{r, v}; %s: func(r: borrow<r>) -> v; }
      }
      interface rate { now: func() -> u32; }
      world socket { import d:d/b@%1$s; import rate; export run: func(); }
      world plug { import d:d/b@%1$s; export rate; }
      """;

  @Test
  void versionsThatCanStandForEachOtherAreImportedOnceAsTheHighest() {
    Component composed =
        Composer.plug(
            component(TWO_VERSIONS.formatted("0.2.9", "two", "f"), "socket"),
            component(TWO_VERSIONS.formatted("0.2.10", "two", "g"), "plug"));

    assertThat(composed.imports())
        .extracting(Definition.Import::name)
        .containsExactly("d:d/a@0.2.10", "d:d/b@0.2.10");
    assertThat(WorldReader.read(composed).importedInterfaces().getLast().functions())
        .extracting(Function::name)
        .containsExactly("f", "g");
    WasmTools.required();
    WasmTools.validate(ComponentWriter.write(composed));
  }

  @ParameterizedTest
  @CsvSource({"0.2.0, two, 0.2.6, three", "0.2.0, two, 0.3.0, two"})
  void versionsThatDifferAreImportedBeside(
      String older, String olderCase, String newer, String newerCase) {
    Component composed =
        Composer.plug(
            component(TWO_VERSIONS.formatted(older, olderCase, "f"), "socket"),
            component(TWO_VERSIONS.formatted(newer, newerCase, "f"), "plug"));

    assertThat(composed.imports())
        .extracting(Definition.Import::name)
        .containsExactly("d:d/a@" + older, "d:d/b@" + older, "d:d/a@" + newer, "d:d/b@" + newer);
  }

  @Test
  void aResourceOfAPlugIsNotTakenForThatOfAnotherVersionFromOutside() {
    String wit =
        """
        package t:t;
        package d:d@0.2.0 {
          interface a { resource r; f: func() -> r; }
          interface b { use a.{r}; g: func(r: borrow<r>); }
        }
        package d:d@0.2.4 { interface a { resource r; f: func() -> r; } }
        interface vars { get: func() -> u32; }
        world socket { import d:d/a@0.2.0; import d:d/b@0.2.0; import vars; export run: func(); }
        world relay { import d:d/a@0.2.0; export d:d/a@0.2.0; }
        world other { import d:d/a@0.2.4; export vars; }
        """;
    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() ->
            Composer.plug(
                component(wit, "socket"), component(wit, "relay"), component(wit, "other")))
        .withMessageContaining("import \"d:d/b@0.2.0\": wanted a plug that exports it")
        .withMessageContaining("d:d/a@0.2.0#r");
  }

  @Test
  void componentOfTwoVersionsIsValid() {
    WasmTools.required();

    WasmTools.validate(
        ComponentWriter.write(
            Composer.plug(versioned("1.0.0", "socket"), versioned("1.3.0", "plug"))));
  }

  @ParameterizedTest
  @CsvSource({
    "0.2.0, 0.3.0",
    "0.0.1, 0.0.2",
    "1.0.0, 2.0.0",
    "0.2.0, 0.2.0-rc-1",
    "0.2.0-a, 0.2.0-b"
  })
  void importIsNotServedByAVersionThatMayDiffer(String wanted, String found) {
    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(versioned(wanted, "socket"), versioned(found, "plug")))
        .withMessageContaining("t:t/a@" + wanted)
        .withMessageContaining("t:t/a@" + found)
        .withMessageContaining("its version a compatible one");
  }

  @Test
  void exportOfTheSameVersionIsPreferredToACompatibleOne() {
    String older = CHANGED.replace("package t:t;", "package t:t@1.0.0;");
    String newer = WIT.replace("package t:t;", "package t:t@1.1.0;");
    String both = "package t:both; world plug { export t:t/a@1.0.0; export t:t/a@1.1.0; }";
    Map<String, String> texts = Map.of("a/a.wit", older, "b/b.wit", newer, "c/c.wit", both);
    World plug = Wit.resolve(texts).world("t:both/plug").orElseThrow();

    Component composed = Composer.plug(versioned("1.1.0", "socket"), component(plug));

    assertThat(composed.imports()).isEmpty();
  }

  private static Component versioned(String version, String world) {
    String wit =
        WIT.replace("package t:t;", "package t:t@" + version + ";").replace("import vars;", "");
    return component(
        Wit.resolve(Map.of("t.wit", wit)).world("t:t/" + world + "@" + version).orElseThrow());
  }

  @Test
  void plugWithoutMatchingExportIsRefused() {
    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(component(WIT, "socket"), component(WIT, "other")))
        .withMessageContaining("plug 1: wanted an export that the socket imports (t:t/a, t:t/vars)")
        .withMessageContaining("found t:t/env");
  }

  @Test
  void twoPlugsForOneImportAreRefused() {
    Component plug = component(WIT, "plug");

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(component(WIT, "socket"), plug, plug))
        .withMessageContaining("socket import \"t:t/a\": wanted one plug that exports it")
        .withMessageContaining("found plug 1, plug 2");
  }

  @Test
  void differentTypesAreAllNamed() {
    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(component(WIT, "socket"), component(CHANGED, "plug")))
        .withMessageContaining("plug 1 export \"t:t/a\" f: wanted the type of the socket's import")
        .withMessageContaining("plug 1 export \"t:t/a\": wanted type r, found none");
  }

  @Test
  void importWithAResourceOfAPlugIsRefused() {
    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(component(WIT, "uses-both"), component(WIT, "plug")))
        .withMessageContaining("import \"t:t/b\": wanted a plug that exports it")
        .withMessageContaining("t:t/a#r");
  }

  @Test
  void resourceThatTwoPlugsWouldMakeApartIsRefused() {
    Component socket = component(WIT, "uses-both");

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> Composer.plug(socket, component(WIT, "plug"), component(WIT, "socket")))
        .withMessageContaining("plug 2 export \"t:t/b\": wanted the resource t:t/a#r as plug 1")
        .withMessageContaining("Plug plug 1 into plug 2 first");
  }

  private static Component component(String wit, String name) {
    return component(Wit.resolve(Map.of("t.wit", wit)).world("t:t/" + name).orElseThrow());
  }

  private static Component component(World world) {
    return ComponentEncoder.encode(ModuleFor.all(world), world);
  }
}
