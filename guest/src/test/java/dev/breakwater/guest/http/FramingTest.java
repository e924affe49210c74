package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {
  private static final Origin ORIGIN = Origin.parse("http://core:3001");

  @Test
  void aBodyAtHandHasItsLengthInBytesSaid() {
    assertThat(Framing.of(Response.text(200, "grün")).first("content-length")).contains("5");
  }

  @Test
  void anEmptyAnswerSaysSo() {
    assertThat(Framing.of(Response.of(404)).first("content-length")).contains("0");
  }

  @ParameterizedTest
  @ValueSource(ints = {103, 204, 304})
  void aStatusWithoutBodyHasNoLength(int status) {
    assertThat(Framing.of(Response.of(status)).first("content-length")).isEmpty();
  }

  @Test
  void theLengthOfAStreamIsNotKnown() {
    Response streaming = new Response(200, Headers.empty(), Body.of(InputStream.nullInputStream()));
    assertThat(Framing.of(streaming).first("content-length")).isEmpty();
  }

  @Test
  void aLengthThatIsGivenStays() {
    Response relayed = Response.of(200).withHeader("Content-Length", "7");
    assertThat(Framing.of(relayed).all("content-length")).containsExactly("7");
  }

  @Test
  void onlyARequestThatMayHaveABodySaysThatItHasNone() {
    assertThat(Framing.of(Call.of("GET", ORIGIN, "/")).first("content-length")).isEmpty();
    assertThat(Framing.of(Call.of("POST", ORIGIN, "/")).first("content-length")).contains("0");
  }
}
