package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

  @Test
  void schemeAndAuthorityAreTakenApart() {
    assertThat(Origin.parse("http://127.0.0.1:3001"))
        .isEqualTo(new Origin("http", "127.0.0.1:3001"));
    assertThat(Origin.parse("https://core.example/"))
        .isEqualTo(new Origin("https", "core.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "core:3001", "ftp://core", "http://", "http://core/api", "http://a b"})
  void whatIsNoOriginIsRefusedWithItsText(String text) {
    assertThatThrownBy(() -> Origin.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }
}
