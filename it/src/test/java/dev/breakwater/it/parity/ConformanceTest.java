package dev.breakwater.it.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final String HEAD = "| Feature | State | Shown by |\n|---|---|---|\n";

  private static ConformanceTable table() throws IOException {
    return ConformanceTable.parse(Files.readString(REPOSITORY.resolve("docs/conformance.md")));
  }

  @Test
  void everyTestThatAFeatureNamesIsThere() throws IOException {
    assertThat(table().unfounded(TestSources.of(REPOSITORY))).isEmpty();
  }

  @Test
  void noFeatureHasTwoRows() throws IOException {
    assertThat(table().rows().stream().map(ConformanceTable.Row::feature))
        .hasSizeGreaterThan(40)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTestThatIsNotThereIsNoEvidence() {
    ConformanceTable table =
        ConformanceTable.parse(HEAD + "| chars | yes | `ATest.isThere`, `ATest.isNot` |\n");

    assertThat(table.unfounded(new TestSources(REPOSITORY, Set.of("ATest.isThere"))))
        .containsExactly("chars names ATest.isNot, which is no test here");
  }

  @Test
  void otherTablesAreProse() {
    assertThat(ConformanceTable.parse("| a | b |\n|---|---|\n| c | d |\n").rows()).isEmpty();
  }

  @Test
  void whatIsMissingNeedsNoTest() {
    assertThat(ConformanceTable.parse(HEAD + "| async | no | – |").rows())
        .containsExactly(new ConformanceTable.Row("async", ConformanceTable.State.NO, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| chars | yes | – |",
        "| chars | partly | soon |",
        "| chars | mostly | `A.b` |",
        "| chars | yes |",
        "| chars | yes | `A.b` and more |"
      })
  void aRowNeedsAStateAndATest(String row) {
    assertThatIllegalArgumentException().isThrownBy(() -> ConformanceTable.parse(HEAD + row));
  }
}
