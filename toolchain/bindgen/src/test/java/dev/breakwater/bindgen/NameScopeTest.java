package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameScopeTest {

  @Test
  void namesThatDifferInCaseAloneAreTheSameFile() {
    NameScope scope = new NameScope();
    assertThat(scope.take("FooBar")).isEqualTo("FooBar");
    assertThat(scope.take("Foobar")).isEqualTo("Foobar2");
    assertThat(scope.take("FOOBAR")).isEqualTo("FOOBAR3");
  }

  @Test
  void keywordsAndReservedNamesGetAnUnderscore() {
    NameScope scope = NameScope.reserving(List.of("close"));
    assertThat(scope.take("class")).isEqualTo("class_");
    assertThat(scope.take("yield")).isEqualTo("yield_");
    assertThat(scope.take("true")).isEqualTo("true_");
    assertThat(scope.take("close")).isEqualTo("close_");
    assertThat(scope.take("close")).isEqualTo("close_2");
  }
}
