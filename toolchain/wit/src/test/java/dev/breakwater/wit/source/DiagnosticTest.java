package dev.breakwater.wit.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static String render(String text, int start, int end) {
    return Diagnostic.error(new Source("f.wit", text).span(start, end), "bad", "fix it").render();
  }

  @Test
  void caretsStandUnderThePlace() {
    assertThat(render("one\ntwo three\n", 8, 13))
        .isEqualTo("f.wit:2:5: error: bad\n 2 | two three\n   |     ^^^^^\n  hint: fix it\n");
  }

  @Test
  void windowsLineBreakIsNoPartOfTheLine() {
    assertThat(render("ab\r\ncd\r\n", 1, 2))
        .isEqualTo("f.wit:1:2: error: bad\n 1 | ab\n   |  ^\n  hint: fix it\n");
  }

  @Test
  void spanOverLinesIsMarkedOnItsFirstLine() {
    assertThat(render("ab\ncd", 1, 5)).contains(" 1 | ab\n   |  ^\n");
  }

  @Test
  void endOfTheTextHasOneCaret() {
    assertThat(render("ab", 2, 2)).contains(" 1 | ab\n   |   ^\n");
  }

  @Test
  void placeInAnEmptyTextHasNoExcerpt() {
    assertThat(render("", 0, 0)).isEqualTo("f.wit:1:1: error: bad\n  hint: fix it\n");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(render("\u65E5\u672C x", 3, 4)).contains("   |      ^\n");
  }

  @Test
  void surrogatesAreNeverCutInTwo() {
    String text = "\uD83D\uDE00".repeat(200);
    assertThat(render(text, 200, 202)).doesNotContain("\uFFFD").contains("^^\n");
  }
}
