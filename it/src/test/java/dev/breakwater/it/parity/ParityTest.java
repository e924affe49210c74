package dev.breakwater.it.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParityTest {
  private static final Path REPOSITORY = Path.of("..");

  private static final Set<Integer> WEAKNESSES_OF_OTHER_PARTS =
      Set.of(9, 10, 11, 17, 22, 23, 24, 25, 39, 45, 47, 52, 57, 63, 64, 67);

  private static final Set<Integer> FEATURES_OF_OTHER_PARTS = Set.of(206);

  private static final TestSources SOME =
      new TestSources(REPOSITORY, Set.of("GatewayTest.pathsOutsideTheApiAreRefused"));

  private static ParityTable table() throws IOException {
    return ParityTable.parse(Files.readString(REPOSITORY.resolve("docs/parity.md")));
  }

  private static Stream<String> idsWithout(Set<Integer> others, String letter, int last) {
    return IntStream.rangeClosed(1, last)
        .filter(number -> !others.contains(number))
        .mapToObj(number -> letter + "%03d".formatted(number));
  }

  @Test
  void everyFeatureAndEveryWeaknessHasItsOneRow() throws IOException {
    Stream<String> features = idsWithout(FEATURES_OF_OTHER_PARTS, "F", 293);
    Stream<String> weaknesses = idsWithout(WEAKNESSES_OF_OTHER_PARTS, "W", 100);

    assertThat(table().ids())
        .containsExactlyElementsOf(Stream.concat(features, weaknesses).toList());
  }

  @Test
  void everyTestThatARowNamesIsThere() throws IOException {
    assertThat(table().unfounded(TestSources.of(REPOSITORY))).isEmpty();
  }

  @Test
  void noRowIsOpen() throws IOException {
    assertThat(table().open()).isEmpty();
  }

  @Test
  void aTestThatIsNotThereIsNoEvidence() {
    String row = "| F001 | t | `GatewayTest.pathsOutsideTheApiAreRefused`, `%s` |";

    for (String absent :
        List.of("GatewayTest.other", "OtherTest.pathsOutsideTheApiAreRefused", "bench/none.sh")) {
      assertThat(ParityTable.parse(row.formatted(absent)).unfounded(SOME))
          .containsExactly("F001 names " + absent + ", which is no test here");
    }
    assertThat(ParityTable.parse(row.formatted("bin/jdk")).unfounded(SOME)).isEmpty();
  }

  @Test
  void aRowNeedsATestOrAState() {
    for (String evidence : List.of(" ", "yes", "not applicable: ", "open soon", "`A.b` and more")) {
      assertThatIllegalArgumentException()
          .as(evidence)
          .isThrownBy(() -> ParityTable.parse("| F001 | text | " + evidence + " |"))
          .withMessageContaining("F001");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ParityTable.parse("|F001 | t | open |"));
  }

  @Test
  void statesAreRead() {
    ParityTable table =
        ParityTable.parse("# prose\n| F001 | t | open |\n| F002 | t | not applicable: no Spin |\n");

    assertThat(table.open()).containsExactly("F001");
    assertThat(table.ids()).containsExactly("F001", "F002");
    assertThat(table.unfounded(SOME)).isEmpty();
  }

  @Test
  void onlyWhatRunsIsATest() {
    String java =
        """
        class ATest {
          @BeforeEach
          void before() {}

          /** Javadoc with void notThis(). */
          @ParameterizedTest
          @ValueSource(strings = {"a(", "b"})
          void isATest(String text) {
            helper();
          }

          @Test
          @Disabled("for now")
          void isDisabled() {}

          @TestFactory
          Stream<DynamicTest> isAFactory() {
            return Stream.of();
          }

          private static void helper() {}
        }
        """;

    assertThat(TestSources.methodsIn(java)).containsExactlyInAnyOrder("isATest", "isAFactory");
  }
}
