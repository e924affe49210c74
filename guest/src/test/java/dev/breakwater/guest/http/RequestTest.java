package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestTest {

  @Test
  void theTargetIsCutAtTheFirstQuestionMark() {
    Request request = Request.of("GET", "/a?b=c?d");
    assertThat(request.path()).isEqualTo("/a");
    assertThat(request.query()).contains("b=c?d");
    assertThat(request.target()).isEqualTo("/a?b=c?d");
  }

  @Test
  void anEmptyQueryIsNotAnAbsentOne() {
    assertThat(Request.of("GET", "/a?").query()).contains("");
    assertThat(Request.of("GET", "/a").query()).isEmpty();
  }

  @Test
  void whatWasAskedIsKeptWhenARequestIsChanged() {
    Origin asked = new Origin("https", "example.com");
    Request request =
        Request.of("GET", "/").withOrigin(asked).plusHeader("a", "b").withBody(Body.of("c"));
    assertThat(request.origin()).contains(asked);
  }
}
