package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a genuine token must say. */
class TokenRulesTest {
  private static final long NOW = 1_800_000_000;

  @ParameterizedTest
  @CsvSource({
    "-4, '', ACCEPTED",
    "-5, '', Token expired",
    "1, '\"nbf\":1800000005,', ACCEPTED",
    "1, '\"nbf\":1800000006,', Token not yet valid",
    "1, '\"iat\":1800000005,', ACCEPTED",
    "1, '\"iat\":1800000006,', Token not yet valid"
  })
  void clocksMayDifferByFiveSecondsUnlessSaidOtherwise(int lifetime, String more, String verdict)
      throws Exception {
    String payload = "{" + more + "\"sub\":\"a\",\"exp\":" + (NOW + lifetime) + "}";
    assertThat(judged(TestVariables.of(), payload)).isEqualTo(verdict);
  }

  @Test
  void theLeewayIsConfigurable() throws Exception {
    String past = "{\"sub\":\"a\",\"exp\":" + (NOW - 59) + "}";
    assertThat(judged(TestVariables.of("jwt_leeway_seconds", "60"), past)).isEqualTo("ACCEPTED");
    assertThat(judged(TestVariables.of("jwt_leeway_seconds", "59"), past))
        .isEqualTo("Token expired");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-1", "301", "1.5", "five", "99999999999"})
  void aLeewayOutOfRangeIsRefused(String leeway) {
    assertThatThrownBy(() -> TokenRules.of(TestVariables.of("jwt_leeway_seconds", leeway)))
        .hasMessage(
            "the variable jwt_leeway_seconds must be a whole number from 0 to 300, but is "
                + leeway);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"iss\":\"core\",', ACCEPTED",
    "'\"iss\":\"Core\",', Invalid issuer",
    "'\"iss\":1,', Invalid payload JSON",
    "'', Invalid issuer"
  })
  void theIssuerMustBeTheOneThatIsAskedFor(String claim, String verdict) throws Exception {
    assertThat(judged(TestVariables.of("jwt_issuer", "core"), payload(claim))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"aud\":\"edge\",', ACCEPTED",
    "'\"aud\":[\"a\",\"edge\"],', ACCEPTED",
    "'\"aud\":[\"a\"],', Invalid audience",
    "'\"aud\":\"a\",', Invalid audience",
    "'\"aud\":7,', Invalid audience",
    "'', Invalid audience"
  })
  void theAudienceMustHoldTheOneThatIsAskedFor(String claim, String verdict) throws Exception {
    assertThat(judged(TestVariables.of("jwt_audience", "edge"), payload(claim))).isEqualTo(verdict);
  }

  @Test
  void whatIsEmptyIsNotAskedFor() throws Exception {
    TestVariables empty =
        TestVariables.of("jwt_leeway_seconds", "", "jwt_issuer", "", "jwt_audience", "");
    assertThat(judged(empty, payload(""))).isEqualTo("ACCEPTED");
  }

  private static String payload(String claim) {
    return "{" + claim + "\"sub\":\"a\",\"exp\":" + (NOW + 9) + "}";
  }

  private static String judged(TestVariables variables, String payload) {
    try {
      Claims claims = Claims.parse(payload.getBytes(UTF_8));
      return switch (TokenRules.of(variables).judge(claims, NOW)) {
        case Verdict.Accepted accepted -> "ACCEPTED";
        case Verdict.Refused(String reason) -> reason;
      };
    } catch (MalformedJsonException e) {
      return "Invalid payload JSON";
    }
  }
}
