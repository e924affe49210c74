package dev.breakwater.guest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParityTest {
  private final Parity parity = new Parity("Tests");

  private void bothPass(String test) {
    parity.passed(test, Side.JVM);
    parity.passed(test, Side.COMPONENT);
  }

  @Test
  void whatIsTheSameIsCounted() {
    bothPass("a");
    parity.exchanged("a", Side.JVM, new Exchange("GET /", "200"));
    parity.exchanged("a", Side.COMPONENT, new Exchange("GET /", "200"));
    bothPass("b");
    assertThat(parity.report()).isEqualTo("Tests: 2 tests on the JVM and in WebAssembly, 0 differ");
  }

  @Test
  void theFirstAnswerThatDiffersIsShown() {
    bothPass("a");
    parity.exchanged("a", Side.JVM, new Exchange("GET /", "200"));
    parity.exchanged("a", Side.COMPONENT, new Exchange("GET /", "200"));
    parity.exchanged("a", Side.JVM, new Exchange("GET /b", "200"));
    parity.exchanged("a", Side.COMPONENT, new Exchange("GET /b", "404"));
    assertThat(parity.differences())
        .containsExactly("  a: GET /b: on the JVM 200; in WebAssembly 404");
  }

  @Test
  void aResultIsOneLine() {
    parity.passed("a", Side.JVM);
    parity.notPassed("a", Side.COMPONENT, "failed: \nwanted: 1\n but was: 2\n");
    assertThat(parity.differences())
        .containsExactly("  a: on the JVM passed; in WebAssembly failed: wanted: 1 but was: 2");
  }

  @Test
  void aTestThatRanOnOneSideOnlyDiffersByItsRequests() {
    parity.passed("a", Side.COMPONENT);
    parity.exchanged("a", Side.COMPONENT, new Exchange("GET /", "200"));
    assertThat(parity.differences())
        .containsExactly("  a: on the JVM 0 requests; in WebAssembly 1 requests");
  }
}
