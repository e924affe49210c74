package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void textIsUtf8() throws IOException {
    assertThat(Body.of("žluť").bytes(100)).hasSize(6);
    assertThat(Body.of("žluť").text(100)).isEqualTo("žluť");
  }

  @Test
  void aBodyOfExactlyTheLimitIsRead() throws IOException {
    assertThat(streamOf(8).bytes(8)).hasSize(8);
  }

  @Test
  void oneByteMoreThanTheLimitIsRefused() {
    assertThatThrownBy(() -> streamOf(9).bytes(8))
        .isInstanceOf(BodyTooLargeException.class)
        .hasMessage("the body has more than 8 bytes");
  }

  @Test
  void aBodyWithinItsLimitIsUnchanged() throws IOException {
    assertThat(streamOf(8).atMost(8).bytes(100)).hasSize(8);
    assertThat(Body.of("text").atMost(4).text(100)).isEqualTo("text");
  }

  @Test
  void theByteBeyondItsLimitBreaksABody() throws IOException {
    assertThatThrownBy(() -> streamOf(9).atMost(8).bytes(100))
        .isInstanceOf(BodyTooLargeException.class)
        .hasMessage("the body has more than 8 bytes");
    try (InputStream byteByByte = streamOf(2).atMost(1).stream()) {
      assertThat(byteByByte.read()).isZero();
      assertThatThrownBy(byteByByte::read).isInstanceOf(BodyTooLargeException.class);
    }
  }

  private static Body streamOf(int length) {
    return Body.of(new ByteArrayInputStream(new byte[length]));
  }
}
