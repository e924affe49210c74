package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

  private static Body streamOf(int length) {
    return Body.of(new ByteArrayInputStream(new byte[length]));
  }
}
