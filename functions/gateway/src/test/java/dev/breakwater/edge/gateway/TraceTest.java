package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Headers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
  private static final UUID REQUEST = UUID.fromString("0af76519-16cd-43dd-8448-eb211c80319c");
  private static final String FRESH = "00-0af7651916cd43dd8448eb211c80319c-8448eb211c80319c-01";
  private static final String VALID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @ParameterizedTest
  @CsvSource({
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, 01",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-02, 00",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff, 01",
    "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00, 00",
    "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more, 01"
  })
  void aValidParentIsFollowed(String parent, String flags) {
    assertThat(Trace.of(Headers.of("traceparent", parent), REQUEST).parent())
        .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-8448eb211c80319c-" + flags);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "00-forged",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01more",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00x4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736x00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7x01",
        "00-4bf92f3577b34da6a3ce929d0e0e473\n-00f067aa0ba902b7-01"
      })
  void anythingElseBeginsATrace(String parent) {
    Trace trace = Trace.of(Headers.of("traceparent", parent).plus("tracestate", "a=1"), REQUEST);
    assertThat(trace.parent()).isEqualTo(FRESH);
    assertThat(trace.state()).isEmpty();
  }

  @Test
  void twoParentsAreNone() {
    Headers twice = Headers.of("traceparent", VALID).plus("traceparent", VALID);
    assertThat(Trace.of(twice, REQUEST).parent()).isEqualTo(FRESH);
  }

  @Test
  void aStateBeyond512CharactersIsDropped() {
    Headers valid = Headers.of("traceparent", VALID);
    assertThat(Trace.of(valid.plus("tracestate", "a".repeat(512)), REQUEST).state()).isPresent();
    assertThat(Trace.of(valid.plus("tracestate", "a".repeat(513)), REQUEST).state()).isEmpty();
  }
}
