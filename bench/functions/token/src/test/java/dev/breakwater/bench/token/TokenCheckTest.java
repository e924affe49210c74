package dev.breakwater.bench.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Request;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class TokenCheckTest {
  /** {@code {"sub":"ada","exp":1000}}, signed by the key {@code secret}. */
  private static final String TOKEN =
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjEwMDB9"
          + ".ACebGOotlXZAK05iGnKe1LuEu662ncmUTbmy8Nc29ho";

  private long seconds = 999;
  private final TokenCheck check = new TokenCheck(() -> seconds * 1000);

  @Test
  void aTokenThatIsSignedAndNotExpiredIsAnsweredWithItsSubject() throws Exception {
    assertThat(status(TOKEN, "secret")).isEqualTo(200);
    assertThat(check.handle(request(TOKEN, "secret")).body().text(100)).isEqualTo("ada");
  }

  @Test
  void otherTokensAreRefused() throws Exception {
    assertThat(status(TOKEN, "other")).isEqualTo(401);
    assertThat(status(TOKEN + "A", "secret")).isEqualTo(401);
    assertThat(status("a.b.c", "secret")).isEqualTo(401);
    assertThat(status("a.b", "secret")).isEqualTo(401);
    assertThat(check.handle(Request.of("GET", "/")).status()).isEqualTo(401);
    seconds = 1000;
    assertThat(status(TOKEN, "secret")).isEqualTo(401);
  }

  private int status(String token, String key) throws GeneralSecurityException {
    return check.handle(request(token, key)).status();
  }

  private static Request request(String token, String key) {
    return Request.of("GET", "/")
        .plusHeader("authorization", "Bearer " + token)
        .plusHeader("x-key", key);
  }
}
