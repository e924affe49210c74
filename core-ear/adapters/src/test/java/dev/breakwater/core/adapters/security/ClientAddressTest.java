package dev.breakwater.core.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
  @Test
  void anAddressOfIpv4StandsForItself() {
    assertThat(ClientAddress.owner("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(ClientAddress.owner("::ffff:192.0.2.1")).isEqualTo("::ffff:192.0.2.1");
  }

  @Test
  void anAddressOfIpv6StandsForItsNetwork() {
    assertThat(ClientAddress.owner("2001:db8:1:2::1"))
        .isEqualTo("20010db800010002")
        .isEqualTo(ClientAddress.owner("2001:0DB8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(ClientAddress.owner("2001:db8:1:3::1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "1", "192.0.2.1 ", "a:\nb", "2001:db8::1%eth0"})
  void whatIsNoAddressIsNobodys(String text) {
    assertThat(ClientAddress.owner(text)).isEqualTo("unknown");
  }
}
