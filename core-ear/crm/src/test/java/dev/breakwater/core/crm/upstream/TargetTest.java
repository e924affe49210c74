package dev.breakwater.core.crm.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void whatAUriMayHoldIsAsItWas() {
    String legal = "/customers/%31;a=b?limit=1&after=%20+(x)";
    assertThat(Target.legal(legal)).isEqualTo(legal);
  }

  @Test
  void theRestIsEscaped() {
    String escaped = Target.legal("/customers/a b\"|%ZZ%?x=[ž]");
    assertThat(escaped).isEqualTo("/customers/a%20b%22%7C%25ZZ%25?x=%5B%C5%BE%5D");
    assertThat(URI.create("http://a:1").resolve(escaped).getRawPath())
        .startsWith("/customers/a%20");
  }
}
