package dev.breakwater.core.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectTodosTest {
  @Test
  void whatStandsForOtherCharactersIsLookedForAsItIs() {
    assertThat(SelectTodos.pattern("milk")).isEqualTo("%milk%");
    assertThat(SelectTodos.pattern("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
  }
}
