package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.launch.Secret;
import org.junit.jupiter.api.Test;

class MetricsResourceTest {
  private static final Secret TOKEN = new Secret("0123456789abcdef0123456789abcdef");

  @Test
  void onlyTheWholeTokenIsTheToken() {
    assertThat(MetricsResource.isToken(TOKEN, "Bearer " + TOKEN.value())).isTrue();
    assertThat(MetricsResource.isToken(TOKEN, "Bearer " + TOKEN.value() + "0")).isFalse();
    assertThat(MetricsResource.isToken(TOKEN, TOKEN.value())).isFalse();
    assertThat(MetricsResource.isToken(TOKEN, null)).isFalse();
  }

  @Test
  void loopbackIsThisMachineAlone() {
    assertThat(MetricsResource.isLoopback("127.0.0.1")).isTrue();
    assertThat(MetricsResource.isLoopback("0:0:0:0:0:0:0:1")).isTrue();
    assertThat(MetricsResource.isLoopback("10.0.0.1")).isFalse();
    assertThat(MetricsResource.isLoopback("2001:db8::1")).isFalse();
  }
}
