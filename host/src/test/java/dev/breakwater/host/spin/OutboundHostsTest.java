package dev.breakwater.host.spin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutboundHostsTest {

  @Test
  void aServerIsAllowedByItsSchemeHostAndPort() {
    OutboundHosts hosts = OutboundHosts.of(List.of("redis://Cache", "postgres://db:5433"));
    assertThat(hosts.allows("redis", "cache", 6379)).isTrue();
    assertThat(hosts.allows("postgres", "DB", 5433)).isTrue();
    assertThat(hosts.allows("postgres", "db", 5432)).isFalse();
    assertThat(hosts.allows("postgres", "cache", 6379)).isFalse();
    assertThat(OutboundHosts.of(List.of("postgres://db")).allows("postgres", "db", 5432)).isTrue();
  }

  @Test
  void whatIsNoServerIsRefused() {
    for (String text :
        List.of(
            "", "db", "http://db", "redis://u:p@db", "redis://db/0", "redis://", "redis://a b")) {
      assertThatThrownBy(() -> OutboundHosts.of(List.of(text)))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "'%s' is no server: write it as redis://host:port or postgres://host:port", text);
    }
  }
}
