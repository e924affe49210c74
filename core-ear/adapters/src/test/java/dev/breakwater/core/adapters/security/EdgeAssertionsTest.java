package dev.breakwater.core.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.security.EdgeAssertion.Claim;
import dev.breakwater.core.adapters.security.EdgeAssertions.Verdict;
import dev.breakwater.core.launch.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which assertions of the edge are believed. */
class EdgeAssertionsTest {
  private static final long NOW = 1_800_000_000;
  private static final Claim CLAIM =
      new Claim("POST", "/api/todos?a=%20", "00000000-0000-0001-0000-000000000002", "r-1");
  private static final String DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

  /** Made by other code: the lines, each ended by a line feed but the last, through HMAC-SHA256. */
  private static final String KNOWN =
      "v1;new;1800000000;AAAAAAAAAAAAAAAAAAAAAA;"
          + DIGEST
          + ";9spE8dZ11Wa6_6IfClm9F8qyN5r0Sx3s2CmtCdoEDmo";

  private final Set<String> shown = new HashSet<>();

  private EdgeAssertions at(long seconds) {
    Map<String, Secret> keys =
        Map.of("new", new Secret("n".repeat(32)), "old", new Secret("o".repeat(32)));
    return new EdgeAssertions(
        keys, InstantSource.fixed(Instant.ofEpochSecond(seconds)), shown::add);
  }

  @Test
  void aGenuineAssertionTellsTheDigestOfTheBody() {
    assertThat(at(NOW).judge(KNOWN, CLAIM)).isEqualTo(new Verdict.Genuine(DIGEST));
    assertThat(EdgeAssertions.digest(new byte[0])).isEqualTo(DIGEST);
    assertThat(EdgeAssertions.digest("{}".getBytes(UTF_8))).isNotEqualTo(DIGEST);
  }

  @Test
  void anAssertionIsBelievedOnce() {
    assertThat(at(NOW).judge(KNOWN, CLAIM)).isInstanceOf(Verdict.Genuine.class);
    assertThat(at(NOW).judge(KNOWN, CLAIM))
        .isEqualTo(new Verdict.Refused("assertion shown before"));
  }

  @ParameterizedTest
  @CsvSource({"-31, false", "-30, true", "0, true", "30, true", "31, false"})
  void anAssertionIsGoodForHalfAMinute(int later, boolean believed) {
    assertThat(at(NOW + later).judge(KNOWN, CLAIM) instanceof Verdict.Genuine).isEqualTo(believed);
    assertThat(shown.isEmpty()).isNotEqualTo(believed);
  }

  @Test
  void anotherRequestIsRefusedAndNotRemembered() {
    for (Claim other :
        new Claim[] {
          new Claim("PUT", CLAIM.target(), CLAIM.user(), CLAIM.requestId()),
          new Claim("POST", "/api/todos", CLAIM.user(), CLAIM.requestId()),
          new Claim("POST", CLAIM.target(), "", CLAIM.requestId()),
          new Claim("POST", CLAIM.target(), CLAIM.user(), "r-2"),
          new Claim("POST", CLAIM.target() + "\n" + CLAIM.user(), "", CLAIM.requestId())
        }) {
      assertThat(at(NOW).judge(KNOWN, other))
          .isEqualTo(new Verdict.Refused("assertion about something else, or forged"));
    }
    assertThat(shown).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "new, old",
    "1800000000, 1800000001",
    "AAAAAAAAAAAAAAAAAAAAAA, AAAAAAAAAAAAAAAAAAAAAB",
    "47DEQ, 47DEq"
  })
  void nothingInAnAssertionCanBeChanged(String part, String other) {
    assertThat(at(NOW).judge(KNOWN.replace(part, other), CLAIM))
        .isEqualTo(new Verdict.Refused("assertion about something else, or forged"));
  }

  @Test
  void aKeyThatIsNoLongerThereIsUnknown() {
    assertThat(at(NOW).judge(KNOWN.replace("new", "retired"), CLAIM))
        .isEqualTo(new Verdict.Refused("assertion by an unknown key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v1",
        "v2;new;1800000000;AAAAAAAAAAAAAAAAAAAAAA;d;m",
        "v1;new;18000000000000;AAAAAAAAAAAAAAAAAAAAAA;d;m",
        "v1;new;-1;AAAAAAAAAAAAAAAAAAAAAA;d;m",
        "v1;new;1800000000;AAAA;d;m",
        "v1;new;1800000000;AAAAAAAAAAAAAAAAAAAA\nA;d;m",
        "v1;new;1800000000;AAAAAAAAAAAAAAAAAAAAAA;d;m;x"
      })
  void anotherFormIsMalformed(String header) {
    assertThat(at(NOW).judge(header, CLAIM)).isEqualTo(new Verdict.Refused("malformed assertion"));
  }
}
