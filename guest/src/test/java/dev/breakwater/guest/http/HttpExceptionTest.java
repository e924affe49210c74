package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpExceptionTest {
  @Test
  void everyTimeoutOfTheHostIsATimeout() {
    assertThat(ErrorText.names().stream().map(HttpException::of))
        .filteredOn(HttpTimeoutException.class::isInstance)
        .extracting(Throwable::getMessage)
        .containsExactly(
            "DNS-timeout",
            "connection-timeout",
            "connection-read-timeout",
            "connection-write-timeout",
            "HTTP-response-timeout");
  }
}
