package dev.breakwater.wit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.wit.source.Diagnostic;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexerTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<Token> tokens(String text) {
    return Lexer.tokens(new Source("t.wit", text), diagnostics);
  }

  private List<String> texts(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void tokensKnowTheirLineAndColumn() {
    assertThat(tokens("a:\n\tfunc();"))
        .extracting(t -> t.span().toString())
        .containsExactly(
            "t.wit:1:1",
            "t.wit:1:2",
            "t.wit:2:2",
            "t.wit:2:6",
            "t.wit:2:7",
            "t.wit:2:8",
            "t.wit:2:9");
  }

  @Test
  void columnsCountCharactersNotUtf16Units() {
    assertThat(tokens("/* \uD83D\uDE00 */ a").getFirst().span().column()).isEqualTo(9);
  }

  @Test
  void windowsLineBreaksCountOnce() {
    assertThat(tokens("a\r\nb").get(1).span()).hasToString("t.wit:2:1");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(texts("\uFEFFa")).containsExactly("a", "");
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void versionEndsBeforeTheDotOfAUse() {
    assertThat(texts("@0.2.0.{a}")).containsExactly("@", "0.2.0", ".", "{", "a", "}", "");
    assertThat(texts("@1.2.3-rc.1+b-7.{")).containsExactly("@", "1.2.3-rc.1+b-7", ".", "{", "");
    assertThat(texts("@0.2.0-rc-2023-10-18;")).contains("0.2.0-rc-2023-10-18");
  }

  @Test
  void percentTurnsAKeywordIntoAName() {
    List<Token> tokens = tokens("%use use");
    assertThat(tokens.get(0).kind()).isEqualTo(Token.Kind.NAME);
    assertThat(tokens.get(0).text()).isEqualTo("use");
    assertThat(tokens.get(0).span().text()).isEqualTo("%use");
    assertThat(tokens.get(1).kind()).isEqualTo(Token.Kind.KEYWORD);
  }

  @Test
  void docCommentsStandAtTheNextToken() {
    Token token = tokens("// no\n/// one\n/** two */ /**/ //// no\na").getFirst();
    assertThat(token.comments()).containsExactly("/// one", "/** two */");
  }

  @Test
  void blockCommentsNest() {
    assertThat(texts("a /* b /* c */ d */ e")).containsExactly("a", "e", "");
  }

  @Test
  void eachForbiddenCharacterIsNamed() {
    tokens("a \u0007 // \u202E\n");
    assertThat(diagnostics.all())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the character U+0007 may not stand in WIT",
            "the character U+202E may not stand in WIT");
  }

  @Test
  void arrowIsOneToken() {
    assertThat(texts("->_")).containsExactly("->", "_", "");
  }
}
