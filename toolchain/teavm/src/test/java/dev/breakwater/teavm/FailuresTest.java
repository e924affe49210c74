package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.teavm.sample.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import run.endive.wasm.WasmEngineException;

class FailuresTest {
  private final Guest guest = Guest.of(Failures.class);

  @ParameterizedTest
  @CsvSource({
    "7, 2, 3",
    "-7, 2, -3",
    "-2147483648, -1, -2147483648",
    "7, 0, java.lang.ArithmeticException: / by zero"
  })
  void divisionIsJavas(int dividend, int divisor, String result) {
    assertThat(guest.text("divide", dividend, divisor)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 4, 3",
    "-9223372036854775808, -1, 0",
    "7, 0, java.lang.ArithmeticException: / by zero"
  })
  void remainderIsJavas(long dividend, long divisor, String result) {
    assertThat(guest.text("remainder", dividend, divisor)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2, 2147483647", "7, 0, java.lang.ArithmeticException: / by zero"})
  void unsignedDivisionIsJavas(int dividend, int divisor, String result) {
    assertThat(guest.text("divide-unsigned", dividend, divisor)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, java.lang.ArrayIndexOutOfBoundsException",
    "1, 9, java.lang.StringIndexOutOfBoundsException",
    "2, 0, java.lang.ClassCastException",
    "3, 1, java.lang.NullPointerException",
    "4, 0, java.lang.IllegalStateException: thrown",
    "5, 0, text"
  })
  void exceptionsAreThrownAndCaught(int kind, int number, String result) {
    assertThat(guest.text("check", kind, number)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "2, java.lang.ArrayIndexOutOfBoundsException",
    "7, java.lang.NullPointerException"
  })
  void catchOfNothingButACheckKnowsTheException(int index, String result) {
    assertThat(guest.text("bare", index)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, none", "1, 0, before with 0", "0, 1, now with 0", "1, 1, before with 1"})
  void aFieldThatTheHandlerOfAllReadsAgainIsStillTheSame(int before, int now, String result) {
    assertThat(guest.text("reread", before, now)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"0, made", "1, made now"})
  void aClassIsInitialisedInAHandlerIfTheTryDidNot(int now, String result) {
    assertThat(guest.text("late", now)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 1, 10",
    "1, 0, java.lang.NullPointerException",
    "1, 1, java.lang.NullPointerException"
  })
  void aHandlerRefusesTheNullThatTheTryDidNotReach(int kind, int now, String result) {
    assertThat(guest.text("refused", kind, now)).isEqualTo(result);
  }

  @Test
  void uncaughtExceptionIsReportedAndTraps() {
    assertThatThrownBy(() -> guest.call("uncaught")).isInstanceOf(WasmEngineException.class);
    assertThat(guest.host().err().lines().filter(line -> !line.startsWith("\t")))
        .containsExactly(
            "Uncaught exception: java.lang.IllegalStateException: can't answer",
            "Caused by: java.lang.IllegalArgumentException: é");
  }

  @ParameterizedTest
  @CsvSource({
    "0, java.lang.IllegalArgumentException: outer",
    "1, java.lang.IllegalStateException: locked",
    "2, java.lang.IllegalStateException: finished",
    "3, 0.5",
    "4, java.lang.IllegalArgumentException: outer"
  })
  void aTryThatNothingFollowsThrows(int kind, String result) {
    assertThat(guest.text("last", kind)).isEqualTo(result);
  }

  @Test
  void nextCallWorksAfterATrap() {
    assertThatThrownBy(() -> guest.call("uncaught")).isInstanceOf(WasmEngineException.class);

    assertThat(Guest.of(Failures.class).text("divide", 6, 3)).isEqualTo("2");
  }

  @Test
  void manyNestedCallsReturn() {
    assertThat(guest.number("deep", 500)).isEqualTo(500);
  }

  @Test
  void endlessRecursionTraps() {
    assertThatThrownBy(() -> guest.call("deep", 100_000_000))
        .isInstanceOf(WasmEngineException.class);
  }

  @Test
  void recursionOnAHostWithALargeStackTrapsWithAMessage() throws InterruptedException {
    Thread host =
        new Thread(
            null,
            () ->
                assertThatThrownBy(() -> guest.call("deep", 100_000_000))
                    .isInstanceOf(WasmEngineException.class),
            "large stack",
            1L << 30);
    host.start();
    host.join();

    assertThat(guest.host().err())
        .isEqualTo("java.lang.StackOverflowError: the calls of this function nest too deep\n");
  }
}
