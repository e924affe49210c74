package dev.breakwater.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCheckTest {
  private static final String SQLITE = "fermyon:spin/sqlite@2.0.0";

  @Test
  void aPlainHandlerRunsEverywhere() {
    assertThat(findings(handler(), "")).isEmpty();
  }

  @Test
  void sqliteIsRefusedByAkamaiAlone() {
    Planted sqlite = handler().importing(SQLITE);
    assertThat(findings(sqlite, "akamai-functions"))
        .singleElement()
        .asString()
        .startsWith("akamai-functions does not take import " + SQLITE + ": ")
        .contains("https://techdocs.akamai.com/");
    assertThat(findings(sqlite, "spin-3.5")).isEmpty();
  }

  @Test
  void anImportThatNobodyKnowsIsRefusedWhereTheListIsComplete() {
    Planted unknown = handler().importing("acme:shop/cart@1.0.0");
    assertThat(findings(unknown, "spin-3.5"))
        .singleElement()
        .asString()
        .contains("import acme:shop/cart@1.0.0: leave it unused, or compose a component in");
    Report report = check(unknown, "akamai-functions");
    assertThat(report.findings()).isEmpty();
    assertThat(report.table()).containsPattern("import acme:shop/cart@1.0.0 +unknown");
  }

  @Test
  void aCompatibleVersionServesAndAnotherTrackDoesNot() {
    assertThat(findings(handler().importing("wasi:io/poll@0.2.3"), "spin-3.5")).isEmpty();
    assertThat(findings(handler().importing("spin:postgres/postgres@4.0.0"), "spin-4.0")).isEmpty();
    assertThat(findings(handler().importing("wasi:io/poll@0.3.0"), "spin-3.5"))
        .singleElement()
        .asString()
        .contains("it serves wasi:io/poll@0.2.0");
  }

  @Test
  void twoHttpExportsAreOneTooManyForSpin() {
    Planted two = handler().exporting("wasi:http/incoming-handler@0.2.0-rc-2023-11-10");
    assertThat(findings(two, "spin-4.0")).singleElement().asString().contains("it wants 1 of");
    assertThat(findings(two, "wasmtime-serve")).isEmpty();
  }

  @Test
  void aComponentWithoutAnHttpExportIsNeverCalled() {
    assertThat(findings(new Planted().exporting("acme:shop/cart"), "wasmtime-serve"))
        .singleElement()
        .asString()
        .contains("export acme:shop/cart: it calls wasi:http/incoming-handler");
    assertThat(findings(new Planted(), "spin-3.5"))
        .singleElement()
        .asString()
        .contains("no export");
  }

  @ParameterizedTest
  @CsvSource({"2,spin-3.5,0", "3,spin-3.5,1", "1,wasmtime-serve,0", "2,wasmtime-serve,1"})
  void tablesOfAModuleAreCounted(int tables, String target, int findings) {
    assertThat(findings(handler().with(Planted.tables(tables, 1)), target)).hasSize(findings);
  }

  @Test
  void tablesOfSeveralModulesAreNotAddedUp() {
    Planted modules =
        handler().with(Planted.tables(2, 1)).with(Planted.tables(2, 1)).with(Planted.tables(1, 1));
    assertThat(findings(modules, "spin-3.5")).isEmpty();
  }

  @Test
  void elementsOfTheLargestTableAreBounded() {
    assertThat(findings(handler().with(Planted.tables(1, 100_000)), "spin-4.0")).isEmpty();
    assertThat(findings(handler().with(Planted.tables(1, 100_001)), "spin-4.0"))
        .singleElement()
        .asString()
        .contains("elements of a table: 100,001 (core module 0): it allows 100,000");
  }

  @Test
  void memoriesAreCountedAndThoseOfAllModulesAddedUp() {
    assertThat(findings(handler().with(Planted.memories(3, 1)), "spin-3.5")).hasSize(1);
    Planted halves = handler().with(Planted.memories(1, 1024)).with(Planted.memories(1, 1024));
    assertThat(findings(halves, "akamai-functions")).isEmpty();
    assertThat(findings(halves.with(Planted.memories(1, 1)), "akamai-functions"))
        .singleElement()
        .asString()
        .contains("all memories at their start: 134,283,264 bytes: it allows 134,217,728");
  }

  @Test
  void aFileOfMoreThan50MebibytesIsTooLargeForAkamai() {
    assertThat(findings(handler().padded(49 << 20), "akamai-functions")).isEmpty();
    assertThat(findings(handler().padded(50 << 20), "akamai-functions"))
        .singleElement()
        .asString()
        .contains("it allows 52,428,800");
  }

  @Test
  void eachTypeOfGarbageCollectionIsSeen() {
    assertGc(handler().with(Planted.type(0x5f, 0x00)));
    assertGc(handler().with(Planted.type(0x5e, 0x7f, 0x00)));
    assertGc(handler().with(Planted.type(0x50, 0x00, 0x5f, 0x00)));
    assertGc(handler().with(Planted.type(0x4f, 0x00, 0x5f, 0x00)));
    assertGc(handler().with(Planted.type(0x4e, 0x00)));
  }

  @Test
  void garbageCollectionIsSeenInTheTypesOfFunctionsTablesAndImports() {
    assertGc(handler().with(Planted.type(0x60, 0x01, 0x6e, 0x00)));
    assertGc(handler().with(Planted.type(0x60, 0x02, 0x7f, 0x64, 0x00, 0x00)));
    assertGc(handler().with(Planted.imported(0x03, 0x6d, 0x00)));
    assertGc(handler().with(Planted.imported(0x01, 0x6c, 0x00, 0x01)));
  }

  @Test
  void exceptionsAreSeenInTagsAndTypes() {
    for (Planted throwing :
        List.of(
            handler().with(Planted.tag()),
            handler().with(Planted.importedTag()),
            handler().with(Planted.type(0x60, 0x01, 0x69, 0x00)))) {
      assertThat(findings(throwing, "spin-4.0"))
          .singleElement()
          .asString()
          .contains("exception handling (core module 0)");
      assertThat(check(throwing, "akamai-functions").table())
          .containsPattern("exception handling \\(core module 0\\) +unknown");
    }
  }

  @Test
  void mapsAndListsOfFixedLengthAreSeenInTypes() {
    ValueTypeRef number = new ValueTypeRef.Primitive(ValueType.Primitive.U32);
    assertNeeded(
        handler().taking(new ValueTypeDef.MapOf(number, number)),
        "maps (the component itself): write a `list` of tuples");
    assertNeeded(
        handler().taking(new ValueTypeDef.FixedListOf(number, 4)),
        "lists of fixed length (the component itself): write a `tuple`");
    assertNeeded(
        handler().holding(new Planted().taking(new ValueTypeDef.FixedListOf(number, 4))),
        "lists of fixed length (component 0)");
    assertThat(check(handler().taking(new ValueTypeDef.ListOf(number)), "").table())
        .doesNotContain("of fixed length");
  }

  @Test
  void interfacesUnderNamesOfTheWorldsOwnAreSeen() {
    assertNeeded(
        handler().exporting("primary", "acme:shop/cart"),
        "interfaces under names of the world's own (the component itself)");
  }

  private static void assertNeeded(Planted component, String words) {
    for (String target : List.of("spin-3.5", "spin-4.0", "spinkube-0.24", "wasmtime-serve")) {
      assertThat(findings(component, target))
          .as(target)
          .anySatisfy(found -> assertThat(found.toString()).contains(words, "config.rs"));
    }
    assertThat(check(component, "akamai-functions").table())
        .containsPattern(Pattern.quote(words.split(":", 2)[0]) + " +unknown");
  }

  @Test
  void ordinaryTypesNeedNothing() {
    Planted plain =
        handler()
            .with(Planted.type(0x60, 0x04, 0x7f, 0x7b, 0x70, 0x6f, 0x01, 0x7c))
            .with(Planted.importedFunction())
            .with(Planted.imported(0x02, 0x01, 0x01, 0x02))
            .with(Planted.imported(0x01, 0x70, 0x00, 0x01));
    assertThat(findings(plain, "")).isEmpty();
  }

  @Test
  void allFindingsAreGivenAtOnce() {
    Planted planted =
        new Planted()
            .importing("acme:shop/cart")
            .with(Planted.type(0x5f, 0x00))
            .with(Planted.tables(3, 1));
    assertThat(findings(planted, "spin-3.5")).hasSize(4);
    assertThat(findings(planted, "spin-3.5,spin-4.0")).hasSize(8);
  }

  @Test
  void theTableHasAColumnForEachHost() {
    assertThat(check(handler(), "").table().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains(HostCheck.targets()));
  }

  @Test
  void anUnknownTargetIsAnsweredWithThoseThatThereAre() {
    assertThatThrownBy(() -> check(handler(), "spin-9"))
        .isInstanceOf(UnknownTargetException.class)
        .hasMessageContaining("no target spin-9; there are spin-3.5, spin-4.0,");
  }

  @Test
  void whatIsNoCoreModuleInsideIsMalformed() {
    assertThatThrownBy(() -> findings(handler().with(Planted.type(0x11)), "spin-3.5"))
        .isInstanceOf(MalformedComponentException.class)
        .hasMessageContaining("unknown core type 0x11");
  }

  private static Planted handler() {
    return new Planted().exporting(Planted.HANDLER);
  }

  private static void assertGc(Planted component) {
    assertThat(findings(component, "spinkube-0.24"))
        .singleElement()
        .asString()
        .contains("types of garbage collection (core module 0)", "wasmtime/blob/v42.0.2");
    assertThat(findings(component, "wasmtime-serve")).isEmpty();
    assertThat(check(component, "akamai-functions").table())
        .containsPattern("types of garbage collection \\(core module 0\\) +unknown");
  }

  private static List<Report.Finding> findings(Planted component, String targets) {
    return check(component, targets).findings();
  }

  /** Checks against {@code targets}, with commas between them; all if there is none. */
  private static Report check(Planted component, String targets) {
    List<String> named = targets.isEmpty() ? HostCheck.targets() : List.of(targets.split(",", -1));
    return HostCheck.check("planted.wasm", component.file(), named);
  }
}
