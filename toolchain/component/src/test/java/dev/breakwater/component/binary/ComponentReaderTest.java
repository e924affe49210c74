package dev.breakwater.component.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.breakwater.component.Components;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.ModuleDeclaration;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.text.ComponentText;
import dev.breakwater.component.world.InvalidComponentException;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentReaderTest {
  private static final byte[] FILE = ComponentWriter.write(Components.everything());

  @Test
  void coreTypesReadBack() {
    CoreTypeDef.Func func =
        new CoreTypeDef.Func(List.of(CoreValueType.V128), List.of(CoreValueType.EXTERNREF));
    var limits = new CoreExternType.Limits(1, 1, OptionalLong.of(0xffff));
    var module =
        new CoreTypeDef.Module(
            List.of(
                new ModuleDeclaration.Type(func),
                new ModuleDeclaration.Outer(1, new Index.CoreType(0)),
                new ModuleDeclaration.Import("m", "f", new CoreExternType.Func(1)),
                new ModuleDeclaration.Export(
                    "g", new CoreExternType.Global(CoreValueType.F64, true)),
                new ModuleDeclaration.Export(
                    "t", new CoreExternType.Table(CoreValueType.FUNCREF, limits)),
                new ModuleDeclaration.Export("mem", new CoreExternType.Memory(limits))));

    assertReadsBack(
        new Definition.CoreType(func),
        new Definition.CoreType(module),
        new Definition.Import("mod", new ExternType.CoreModule(new Index.CoreType(1))));
  }

  @Test
  void componentTypesAndOuterAliasesReadBack() {
    var declarations =
        List.<Declaration>of(
            new Declaration.OfAlias(new Alias.Outer(1, new Index.Type(0))),
            new Declaration.Import("a", new ExternType.TypeEqual(new Index.Type(0))),
            new Declaration.Export("b", new ExternType.SubResource()));
    var outer = new Definition.OfAlias(new Alias.Outer(1, new Index.Type(0)));

    assertReadsBack(
        new Definition.Type(new TypeDef.Value(new ValueTypeDef.Primitive(Primitive.CHAR))),
        new Definition.Type(new TypeDef.Component(declarations)),
        new Definition.Import("comp", new ExternType.Component(new Index.Type(1))),
        new Definition.NestedComponent(new Component(List.of(outer))),
        new Definition.Instance(
            new Definition.InstanceExpr.Bundle(
                List.of(new Definition.Argument("x", new Index.Type(0))))),
        new Definition.OfAlias(new Alias.InstanceExport(new Index.Instance(0), "x", Sort.TYPE)));
  }

  @Test
  void startFunctionOptionsAndCustomSectionsReadBack() {
    var options =
        new Canon.Options(
            Optional.of(Canon.StringEncoding.LATIN1_OR_UTF16),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertReadsBack(
        new Definition.Type(new TypeDef.Func(List.of(), Optional.empty())),
        new Definition.Import("f", new ExternType.Func(new Index.Type(0))),
        new Definition.OfCanon(new Canon.Lower(new Index.Func(0), options)),
        new Definition.Start(new Index.Func(0), List.of(), 0),
        new Definition.Custom("note", Bytes.of(new byte[] {1, 2, 3})));
  }

  private static void assertReadsBack(Definition... definitions) {
    Component component = new Component(List.of(definitions));
    assertThat(ComponentReader.read(ComponentWriter.write(component))).isEqualTo(component);
  }

  @Test
  void writtenFileReadsAndWritesToTheSameBytes() {
    assertThat(ComponentWriter.write(ComponentReader.read(FILE))).isEqualTo(FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0301" + "00" + "500060" + "0000", // sub, which is not final
        "0301" + "50" + "0101" + "500060" + "0000", // the same in a module type
        "0302" + "0050005f00" + "4f01005f00", // a sub type
        "0301" + "4e02" + "5f02" + "7801" + "630000" + "5e" + "640000", // a group
        "0301" + "655e656e00", // a shared array
        "0302" + "600000" + "5d00", // a continuation
        "0301" + "5003" + "01600000" + "000000040000" + "03016d02080100" // a tag, small pages
      })
  void coreTypesAreWrittenToTheSameBytes(String section) {
    byte[] all = HexFormat.of().parseHex(section);
    byte[] file =
        component(
            new ByteSink()
                .section(all[0], new ByteSink().raw(Arrays.copyOfRange(all, 1, all.length))));

    assertThat(ComponentWriter.write(ComponentReader.read(file))).isEqualTo(file);
  }

  @Test
  void onlyATypeThatIsNotFinalHasThePrefix() {
    byte[] file =
        component(new ByteSink().section(3, new ByteSink().raw(new byte[] {1, 0, 0x60, 0, 0})));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessage("at offset 0xc: type that is not final 0x60 is unknown or unsupported");
  }

  @Test
  void moreThanOneSuperTypeIsRefused() {
    byte[] types = {3, 0, 0x50, 0, 0x5f, 0, 0, 0x50, 0, 0x5f, 0, 0x4f, 2, 0, 1, 0x5f, 0};
    byte[] file = component(new ByteSink().section(3, new ByteSink().raw(types)));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessage("at offset 0x16: a type has 2 super types");
  }

  @Test
  void coreModuleIsCalledOne() {
    byte[] module = {0, 'a', 's', 'm', 1, 0, 0, 0};

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(module))
        .withMessageContaining("this is a core module, not a component");
  }

  @Test
  void indexOutOfRangeIsNamedWithItsPlace() {
    byte[] file =
        component(new ByteSink().section(6, new ByteSink().raw(new byte[] {1, 3, 2, 0, 5})));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessage("at offset 0xe: no type 5: 0 are defined before");
  }

  @Test
  void aliasOutOfTheOutermostComponentIsRefused() {
    byte[] file =
        component(new ByteSink().section(6, new ByteSink().raw(new byte[] {1, 3, 2, 1, 0})));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessageContaining("alias goes 1 levels out, but stands 0 deep");
  }

  @Test
  void sectionsOfACoreModuleOutOfOrderAreRefused() {
    byte[] module =
        new ByteSink()
            .raw(Codes.corePreamble())
            .section(3, new ByteSink().u32(0))
            .section(1, new ByteSink().u32(0))
            .toArray();
    byte[] file = component(new ByteSink().section(1, new ByteSink().raw(module)));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessage(
            "at offset 0x8: the core module is malformed at offset 0xb: "
                + "section 1 of a core module is out of order");
  }

  @Test
  void aBrokenRuleIsReportedOnlyByReadingAndAtItsDefinition() {
    byte[] file =
        component(new ByteSink().section(7, new ByteSink().raw(new byte[] {2, 0x7d, 0x72, 0})));

    assertThat(ComponentReader.decode(file).definitions()).hasSize(2);
    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessage("at offset 0xc: an empty record");
  }

  @Test
  void bytesBehindTheLastItemOfASectionAreRefused() {
    byte[] file = component(new ByteSink().section(7, new ByteSink().raw(new byte[] {0, 0})));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessageContaining("section 7 has 1 bytes too many");
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 10_000})
  void deepNestingIsRefused(int depth) {
    byte[] file = component(new ByteSink());
    for (int i = 0; i < depth; i++) {
      file = component(new ByteSink().section(4, new ByteSink().raw(file)));
    }
    byte[] nested = file;

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(nested))
        .withMessageContaining("nested more than 100 deep");
  }

  @Test
  void deeplyNestedTypesAreRefused() {
    ByteSink types = new ByteSink().u32(1);
    for (int i = 0; i < 10_000; i++) {
      types.u8(0x42).u8(1).u8(1);
    }
    byte[] file = component(new ByteSink().section(7, types));

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentReader.read(file))
        .withMessageContaining("nested more than 100 deep");
  }

  @Test
  void everyCutFileIsMalformedOrAComponent() {
    for (int length = 0; length < FILE.length; length++) {
      readAnything(Arrays.copyOf(FILE, length));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void changedFilesAreMalformedOrInvalidOrComponents(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = FILE.clone();
      for (int i = 0; i <= random.nextInt(4); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      readAnything(changed);
    }
  }

  /** Reads as far as possible; what is not refused in the proper way fails the test. */
  private static void readAnything(byte[] file) {
    try {
      Component component = ComponentReader.read(file);
      assertThat(ComponentReader.read(ComponentWriter.write(component))).isEqualTo(component);
      assertThat(ComponentText.of(component)).startsWith("component\n");
      WorldReader.read(component);
    } catch (MalformedComponentException e) {
      assertThat(e.offset()).isBetween(0, file.length);
    } catch (InvalidComponentException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    } catch (RuntimeException | StackOverflowError e) {
      fail("not refused properly: " + Arrays.toString(file), e);
    }
  }

  private static byte[] component(ByteSink sections) {
    return new ByteSink().raw(Codes.componentPreamble()).raw(sections.toArray()).toArray();
  }
}
