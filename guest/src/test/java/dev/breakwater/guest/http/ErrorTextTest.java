package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.bindings.wasi.http.types.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ErrorTextTest {

  @Test
  void namesStandInTheOrderOfTheCases() {
    List<String> cases =
        Arrays.stream(ErrorCode.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(ErrorText.names())
        .contains("DNS-timeout", "connection-refused", "internal-error")
        .extracting(name -> name.replace("-", "").toLowerCase(Locale.ROOT))
        .isEqualTo(cases);
  }
}
