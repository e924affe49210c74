package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.guests.ServingHost.Kind;
import dev.breakwater.teavm.HeapLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions that take more memory than they may, and one that is asked again and again. */
class MemoryIT {
  private static final int MANY = 1_000_000_000;

  /** {@code -Drequests=1000000} for a longer run. */
  private static final int REQUESTS = Integer.getInteger("requests", 20_000);

  private static final String WORK = " 4950";

  @TempDir static Path folder;

  private static Path usual;
  private static Path small;

  @BeforeAll
  static void build() throws IOException {
    usual = built("usual.wasm", HeapLimits.ofMebibytes(2, 16));
    small = built("small.wasm", HeapLimits.ofMebibytes(1, 2));
  }

  private static Path built(String file, HeapLimits heap) throws IOException {
    JavaGuest guest = JavaGuest.httpFunction("hungry", "guest.Hungry", heap);
    return Files.write(folder.resolve(file), ComponentWriter.write(guest.build()));
  }

  @ParameterizedTest
  @EnumSource
  void aMemoryBombEndsWithAMessageAndTheNextRequestWorks(Kind kind) throws Exception {
    try (ServingHost host = kind.serve(usual, MANY)) {
      assertThat(host.get("/work").body()).isEqualTo("1" + WORK);
      assertThat(host.get("/work").body()).as("the same instance").isEqualTo("2" + WORK);

      assertThat(host.get("/bomb").statusCode()).isEqualTo(500);
      assertThat(host.log())
          .contains(
              "java.lang.OutOfMemoryError: live objects do not fit into 16384 KiB;"
                  + " raise the function's maximum heap");
      assertThat(host.get("/work").body()).as("a fresh instance").isEqualTo("1" + WORK);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHostThatGivesLessEndsItAsWell(Kind kind) throws Exception {
    try (ServingHost host = kind.serve(usual, MANY, 6 << 20)) {
      assertThat(host.get("/bomb").statusCode()).isEqualTo(500);
      assertThat(host.log())
          .contains("the host gives this function no more memory; raise the host's memory limit");
      assertThat(host.get("/work").body()).isEqualTo("1" + WORK);
    }
  }

  @ParameterizedTest
  @EnumSource
  void endlessRecursionEndsWithAMessageAndTheNextRequestWorks(Kind kind) throws Exception {
    try (ServingHost host = kind.serve(usual, MANY)) {
      assertThat(host.get("/work").body()).isEqualTo("1" + WORK);

      assertThat(host.get("/deep").statusCode()).isEqualTo(500);
      assertThat(host.log())
          .containsAnyOf(
              "java.lang.StackOverflowError: the calls of this function nest too deep",
              "call stack exhausted",
              "the call stack is exhausted");
      assertThat(host.get("/work").body()).as("a fresh instance").isEqualTo("1" + WORK);
    }
  }

  /**
   * What each request leaves behind must be nothing: all fit into 2 MiB. A host may take a second
   * instance while the first one still ends its request, but no instance may be lost.
   */
  @ParameterizedTest
  @EnumSource
  void oneInstanceAnswersManyRequestsAllRight(Kind kind) throws Exception {
    int most = 0;
    try (ServingHost host = kind.serve(small, MANY)) {
      for (int i = 1; i <= REQUESTS; i++) {
        String body = host.get("/work?" + i).body();
        assertThat(body).endsWith(WORK);
        most = Math.max(most, Integer.parseInt(body.substring(0, body.length() - WORK.length())));
      }
      assertThat(host.log()).doesNotContain("Error");
    }
    assertThat(most).as("answers of one instance").isGreaterThan(REQUESTS / 4);
  }
}
