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

  @Test
  void parametersAreThoseOfAForm() {
    Request request = Request.of("GET", "/?q=a+b%26c&empty=&bare&&q=2&n%C3%A9e=%zz%e9&=x");
    assertThat(request.parameter("q")).contains("a b&c");
    assertThat(request.parameter("empty")).contains("");
    assertThat(request.parameter("bare")).contains("");
    assertThat(request.parameter("née")).contains("%zz\ufffd");
    assertThat(request.parameter("")).contains("x");
    assertThat(request.parameter("none")).isEmpty();
    assertThat(Request.of("GET", "/").parameter("")).isEmpty();
  }
}
