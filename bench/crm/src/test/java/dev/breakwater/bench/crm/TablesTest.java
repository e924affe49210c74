package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void aDatabaseThatIsAwayIsNamedWithoutItsPassword() {
    Tables tables =
        new Tables(Optional.of("jdbc:postgresql://127.0.0.1:1/crm_wasm?user=crm&password=hidden"));

    assertThatThrownBy(tables::reset)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/crm_wasm could not be emptied")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void tablesThatTheBenchCannotReachStayAsTheyAre() {
    assertThatNoException().isThrownBy(new Tables(Optional.empty())::reset);
  }
}
