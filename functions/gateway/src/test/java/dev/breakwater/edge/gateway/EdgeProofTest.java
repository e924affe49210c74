package dev.breakwater.edge.gateway;

import static dev.breakwater.edge.gateway.TestEdge.REQUEST_ID;
import static dev.breakwater.edge.gateway.TestEdge.SECRET;
import static dev.breakwater.edge.gateway.TestEdge.USER;
import static dev.breakwater.edge.gateway.TestEdge.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the edge shows the core that a request came through it. */
class EdgeProofTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String DIGEST_OF_NOTHING = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

  private final TestEdge edge = new TestEdge();

  private void proveBy(String mode) {
    edge.variables.put("edge_proof", mode);
    edge.variables.put("edge_keys", "new=" + KEY + ",old=" + KEY + "x");
  }

  @ParameterizedTest
  @CsvSource({"static, true, false", "signed, false, true", "both, true, true"})
  void theModeSaysWhatIsShown(String mode, boolean secret, boolean assertion) {
    proveBy(mode);
    edge.handle(Request.of("GET", "/api/todos"));
    assertThat(edge.call().headers().all("x-edge-verified"))
        .hasSize(secret ? 1 : 0)
        .allMatch(SECRET::equals);
    assertThat(edge.call().headers().all("x-edge-assertion")).hasSize(assertion ? 1 : 0);
    assertThat(edge.call().headers().all("x-user-id")).containsExactly(USER);
  }

  @Test
  void anAssertionIsSignedByTheFirstKeyOverNineLines() {
    proveBy("signed");
    edge.handle(Request.of("GET", "/api/todos?a=|"));
    assertThat(edge.call().headers().all("x-edge-assertion"))
        .containsExactly(
            assertion("GET\n/api/todos?a=%7C\n" + USER + "\n" + REQUEST_ID, DIGEST_OF_NOTHING));
  }

  @Test
  void theBodyIsSignedAndPassedOn() throws IOException {
    proveBy("signed");
    edge.handle(
        Request.of("POST", "/api/todos?").withBody(Body.of(new ByteArrayInputStream(bytes("{}")))));
    String digestOfBraces = "RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o";
    assertThat(edge.call().headers().all("x-edge-assertion"))
        .containsExactly(
            assertion("POST\n/api/todos\n" + USER + "\n" + REQUEST_ID, digestOfBraces));
    assertThat(edge.call().body().text(10)).isEqualTo("{}");
  }

  @Test
  void registrationIsSignedForNobody() {
    proveBy("both");
    edge.handle(Request.of("POST", "/api/auth/register"));
    assertThat(edge.call().headers().all("x-edge-assertion"))
        .containsExactly(assertion("POST\n/api/auth/register\n\n" + REQUEST_ID, DIGEST_OF_NOTHING));
    assertThat(edge.call().headers().all("x-edge-verified")).containsExactly(SECRET);
    assertThat(edge.call().headers().all("x-user-id")).isEmpty();
  }

  @Test
  void anUploadStreamsUnsigned() {
    proveBy("signed");
    Body stream = Body.of(new ByteArrayInputStream(new byte[3 << 20]));
    edge.handle(Request.of("POST", "/api/files/upload").withBody(stream));
    assertThat(edge.call().body()).isInstanceOf(Body.Stream.class);
    assertThat(edge.call().headers().all("x-edge-assertion"))
        .containsExactly(
            assertion("POST\n/api/files/upload\n" + USER + "\n" + REQUEST_ID, "unsigned"));
  }

  @Test
  void aBodyTooLongToBeSignedIsRefused() throws IOException {
    proveBy("signed");
    Body stream = Body.of(new ByteArrayInputStream(new byte[(2 << 20) + 1]));
    Response response = edge.handle(Request.of("POST", "/api/todos").withBody(stream));
    assertThat(response.status()).isEqualTo(413);
    assertThat(text(response)).contains("request body exceeds maximum of 2097152 bytes");
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void aSecondAttemptHasAnAssertionOfItsOwn() {
    proveBy("signed");
    edge.upstream = TestEdge.failing(new HttpException("connection-terminated"));
    edge.handle(Request.of("GET", "/api/todos"));
    assertThat(edge.calls).hasSize(2);
    assertThat(edge.calls.get(1).headers().all("x-edge-assertion")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "new", "=" + KEY, "new=short", "a b=" + KEY, "a;b=" + KEY})
  void withoutAUsableKeyNothingIsSent(String keys) throws IOException {
    proveBy("signed");
    edge.variables.put("edge_keys", keys);
    Response response = edge.handle(Request.of("GET", "/api/todos"));
    assertThat(response.status()).isEqualTo(500);
    assertThat(text(response)).doesNotContain(KEY);
    assertThat(edge.calls).isEmpty();
    assertThat(edge.failures.getFirst())
        .hasMessageContaining("edge_keys")
        .message()
        .doesNotContain(KEY);
  }

  @Test
  void anotherModeSendsNothing() {
    proveBy("off");
    assertThat(edge.handle(Request.of("GET", "/api/todos")).status()).isEqualTo(500);
    assertThat(edge.calls).isEmpty();
  }

  /** The test's clock starts in second 1; the nonce is the id that all ids are. */
  private static String assertion(String lines, String digest) {
    String signed = "v1\nnew\n1\n" + REQUEST_ID + "\n" + lines + "\n" + digest;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(KEY), "HmacSHA256"));
      String code =
          Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(signed)));
      return "v1;new;1;" + REQUEST_ID + ";" + digest + ";" + code;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
