package dev.breakwater.component.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.component.Golden;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.text.ComponentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules, a component for each: {@code ;;} what it is, its text, {@code =} its bytes, and {@code
 * !} what the reader says of it. A new case needs only the first two; the others come by blessing.
 */
class ValidatorGoldenTest {
  private static final Path CASES = Path.of("src/test/golden/validate");
  private static final String VALID = "valid";

  private record Case(String name, String text, Optional<String> bytes, Optional<String> verdict) {
    static Case of(String block) {
      List<String> lines = block.lines().toList();
      return new Case(
          lines.getFirst(),
          lines.stream()
              .skip(1)
              .filter(line -> !line.startsWith("= ") && !line.startsWith("! "))
              .collect(Collectors.joining("\n")),
          after("= ", lines),
          after("! ", lines));
    }

    private static Optional<String> after(String mark, List<String> lines) {
      return lines.stream()
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()))
          .findFirst();
    }

    byte[] binary() {
      return bytes.map(HexFormat.of()::parseHex).orElseGet(() -> WasmTools.parse(text));
    }

    /** The case with what is said of it now. */
    @Override
    public String toString() {
      return "%s\n%s\n= %s\n! %s\n"
          .formatted(name, text, HexFormat.of().formatHex(binary()), said(binary()));
    }
  }

  private static String said(byte[] binary) {
    try {
      ComponentReader.read(binary);
      return VALID;
    } catch (MalformedComponentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<Case> cases(Path folder) throws IOException {
    return Stream.of(Files.readString(folder.resolve("cases.txt")).split("\n\n"))
        .map(Case::of)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsKeptOrItsBreachReported() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> check(dir)));
  }

  private static void check(Path dir) throws IOException {
    Golden.check(
        dir.resolve("cases.txt"),
        cases(dir).stream().map(Case::toString).collect(Collectors.joining("\n")));
  }

  @TestFactory
  Stream<DynamicTest> theIndependentToolAgrees() throws IOException {
    WasmTools.required();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path dir : Golden.cases(CASES).toList()) {
      for (Case c : cases(dir)) {
        tests.add(dynamicTest(dir.getFileName() + c.name(), () -> compare(c)));
      }
    }
    return tests.stream();
  }

  private static void compare(Case c) {
    assertThat(c.binary()).isEqualTo(WasmTools.parse(c.text()));
    assertThat(WasmTools.accepts(c.binary()))
        .isEqualTo(c.verdict().filter(VALID::equals).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> everyRefusalHasAnOffsetInTheFile() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> offsets(dir)));
  }

  @TestFactory
  Stream<DynamicTest> everyValidCaseIsWrittenAndReadAgain() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> writtenAndRead(dir)));
  }

  private static void writtenAndRead(Path dir) throws IOException {
    for (Case c : cases(dir)) {
      if (c.verdict().filter(VALID::equals).isPresent()) {
        Component read = ComponentReader.read(c.binary());
        Component again = ComponentReader.read(ComponentWriter.write(read));
        assertThat(again).as(c.name()).isEqualTo(read);
        assertThat(ComponentText.of(again)).as(c.name()).startsWith("component\n");
      }
    }
  }

  private static void offsets(Path dir) throws IOException {
    for (Case c : cases(dir)) {
      if (c.verdict().filter(VALID::equals).isEmpty()) {
        assertThat(c.verdict().orElseThrow()).as(c.name()).startsWith("at offset 0x");
      }
    }
  }
}
