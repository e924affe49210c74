package dev.breakwater.bench.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the HS256 token of {@code Authorization: Bearer} with the key in {@code X-Key}, so that
 * none is compiled in, and answers with its subject. The peers in other languages do the same.
 */
public final class TokenCheck implements HttpFunction, WarmUp {
  private static final String SCHEME = "Bearer ";

  private final LongSupplier millis;

  /** With the host's clock. */
  public TokenCheck() {
    this(System::currentTimeMillis);
  }

  TokenCheck(LongSupplier millis) {
    this.millis = millis;
  }

  @Override
  public Response handle(Request request) throws GeneralSecurityException {
    String header = request.headers().first("authorization").orElse("");
    String key = request.headers().first("x-key").orElse("");
    if (!header.startsWith(SCHEME) || key.isEmpty()) {
      return refused();
    }
    String token = header.substring(SCHEME.length());
    int signatureAt = token.lastIndexOf('.');
    int claimsAt = token.indexOf('.');
    if (claimsAt < 0 || claimsAt == signatureAt) {
      return refused();
    }
    try {
      Base64.Decoder base64 = Base64.getUrlDecoder();
      byte[] expected = signature(token.substring(0, signatureAt), key);
      byte[] found = base64.decode(token.substring(signatureAt + 1));
      JsonObject head = json(base64.decode(token.substring(0, claimsAt)));
      if (!"HS256".equals(head.getString("alg")) || !MessageDigest.isEqual(expected, found)) {
        return refused();
      }
      JsonObject claims = json(base64.decode(token.substring(claimsAt + 1, signatureAt)));
      if (claims.getLong("exp") * 1000 <= millis.getAsLong()) {
        return refused();
      }
      return Response.text(200, claims.getString("sub", ""));
    } catch (IllegalArgumentException | JsonParserException e) {
      return refused();
    }
  }

  @Override
  public void warmUp() throws GeneralSecurityException {
    TokenCheck sample = new TokenCheck(() -> 0);
    String content = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIiwiZXhwIjoxfQ";
    String key = "sample";
    String signature =
        Base64.getUrlEncoder().withoutPadding().encodeToString(signature(content, key));
    Request request = Request.of("GET", "/").plusHeader("x-key", key);
    sample.handle(request.plusHeader("authorization", SCHEME + content + "." + signature));
  }

  private static byte[] signature(String content, String key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
    return mac.doFinal(content.getBytes(UTF_8));
  }

  private static JsonObject json(byte[] bytes) throws JsonParserException {
    return JsonParser.object().from(new String(bytes, UTF_8));
  }

  private static Response refused() {
    return Response.text(401, "no valid token");
  }
}
