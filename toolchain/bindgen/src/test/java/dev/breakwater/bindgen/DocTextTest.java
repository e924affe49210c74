package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTextTest {

  @Test
  void nothingEndsTheCommentOrEscapesIt() {
    assertThat(DocText.of("*/ \\u002a/ `*/`"))
        .isEqualTo("*&#47; &#92;u002a/ <code>*&#47;</code>")
        .doesNotContain("*/");
  }

  @Test
  void markupIsShownAsWritten() {
    assertThat(DocText.of("a < b & c > d, @see `list<u8>`"))
        .isEqualTo("a &lt; b &amp; c &gt; d, &#64;see {@code list<u8>}");
  }

  @Test
  void bracesInCodeDoNotEndTheTag() {
    assertThat(DocText.of("`record { a: u8 }`")).isEqualTo("<code>record { a: u8 }</code>");
  }
}
