package dev.breakwater.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the functions are asked, with secrets that nobody has used before; all answer 200. */
final class GuestRequests {
  /** The functions that are known. */
  static final List<String> FUNCTIONS = List.of("hello", "token", "edge");

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration VALIDITY = Duration.ofDays(1);

  private final String key = secret();
  private final String edgeSecret = secret();
  private final String token = token();

  /** A request for {@code function} at {@code base}. */
  HttpRequest of(String function, URI base) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(function.equals("edge") ? "/api/todos" : "/"))
            .timeout(TIMEOUT);
    return switch (function) {
      case "hello" -> request.build();
      case "token" -> bearer(request).header("X-Key", key).build();
      case "edge" -> bearer(request).build();
      default -> throw new IllegalArgumentException("there is no function " + function);
    };
  }

  /** The environment variables that a function reads, with {@code core} behind the edge. */
  Map<String, String> environment(URI core) {
    return Map.of(
        "SPIN_VARIABLE_CORE_URL",
        core.toString(),
        "SPIN_VARIABLE_EDGE_SECRET",
        edgeSecret,
        "SPIN_VARIABLE_JWT_SECRET",
        key);
  }

  private HttpRequest.Builder bearer(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + token);
  }

  private String token() {
    String user = "00000000-0000-4000-8000-000000000001";
    long now = Instant.now().getEpochSecond();
    String claims =
        "{\"sub\":\"%s\",\"iat\":%d,\"exp\":%d}".formatted(user, now, now + VALIDITY.toSeconds());
    String content = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return content + "." + base64(mac.doFinal(content.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
    }
  }

  private static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String secret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
