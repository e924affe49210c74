package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.bindings.wasi.http.types.Method;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MethodsTest {
  /** The cases in WASI's order. */
  private static final Class<?>[] CASES = Method.class.getPermittedSubclasses();

  @Test
  void wordsAreThoseOfWasisCases() {
    for (int number = 0; number < Methods.OTHER; number++) {
      String word = Methods.word(number);

      assertThat(word).isEqualTo(CASES[number].getSimpleName().toUpperCase(Locale.ROOT));
      assertThat(Methods.of(word)).isInstanceOf(CASES[number]);
    }
  }

  @Test
  void theLastCaseHasAWordOfItsOwn() {
    assertThat(CASES).hasSize(Methods.OTHER + 1);
    assertThatThrownBy(() -> Methods.word(Methods.OTHER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWordsThatWasiHasNoCaseForAreOthers() {
    assertThat(Methods.of("PATCH")).isEqualTo(new Method.Patch());
    assertThat(Methods.of("PROPFIND")).isEqualTo(new Method.Other("PROPFIND"));
    assertThat(Methods.of("get")).isEqualTo(new Method.Other("get"));
  }
}
