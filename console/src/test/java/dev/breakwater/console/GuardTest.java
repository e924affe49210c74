package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private final Console console;
  private final int port;

  GuardTest() throws IOException {
    console = Console.start(SampleComponent.settings(List::of));
    port = console.address().getPort();
  }

  @AfterEach
  void stop() {
    console.close();
  }

  private String answer(String head) throws IOException {
    return RawRequest.answer(port, head, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void thisMachineIsAnsweredByAnyOfItsNames(String host) throws IOException {
    assertThat(answer("GET /api/functions HTTP/1.1\nHost: " + host + ":" + port))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "", "0:%d"})
  void aNameThatWasMadeToLeadHereIsRefused(String host) throws IOException {
    for (String path : List.of("/", "/console.js", "/api/functions")) {
      assertThat(answer("GET " + path + " HTTP/1.1\nHost: " + host.formatted(port)))
          .startsWith("HTTP/1.1 421 ")
          .doesNotContain("<html", "[]");
    }
  }

  @Test
  void twoHostsAreRefused() throws IOException {
    String own = "Host: 127.0.0.1:" + port;
    assertThat(answer("GET / HTTP/1.1\n" + own + "\nHost: evil.example"))
        .startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "http://127.0.0.1:1", "https://localhost:%d", "null"})
  void aPageOfAnotherOriginIsRefused(String origin) throws IOException {
    assertThat(
            answer(
                "GET /api/functions HTTP/1.1\nHost: localhost:%d\nOrigin: %s"
                    .formatted(port, origin.formatted(port))))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void itsOwnPageIsAnswered() throws IOException {
    assertThat(
            answer(
                "GET /api/functions HTTP/1.1\nHost: localhost:%1$d\nOrigin: http://localhost:%1$d"
                    .formatted(port)))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void onlyLoopbackIsListenedOn() {
    assertThat(console.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(console.isOnLoopback()).isTrue();
  }
}
