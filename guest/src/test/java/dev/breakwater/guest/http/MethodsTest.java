package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.bindings.wasi.http.types.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "DELETE",
        "CONNECT",
        "OPTIONS",
        "TRACE",
        "PATCH",
        "PROPFIND"
      })
  void aMethodKeepsItsWord(String word) {
    assertThat(Methods.word(Methods.of(word))).isEqualTo(word);
  }

  @Test
  void onlyWordsThatWasiHasNoCaseForAreOthers() {
    assertThat(Methods.of("PATCH")).isEqualTo(new Method.Patch());
    assertThat(Methods.of("get")).isEqualTo(new Method.Other("get"));
  }
}
