package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.Once;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header by which a caller says that several requests are one. */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /**
   * The key of a request, if it has one.
   *
   * @param route tells requests to different paths apart
   */
  static Optional<Once> of(HttpHeaders request, String route, JsonFields body) {
    return Optional.ofNullable(request.getHeaderString(HEADER))
        .map(key -> new Once(checked(key), fingerprint(route + '\n' + body.json())));
  }

  static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new RequestRefusedException(
          ErrorCode.VALIDATION, HEADER + " must be 1 to 255 visible ASCII characters");
    }
    return key;
  }

  private static String fingerprint(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The same answer as the first time. */
  static Response replayed(Response answer) {
    answer.getHeaders().putSingle(REPLAYED, "true");
    return answer;
  }

  static Response keyOfAnother() {
    return Answers.error(
        ErrorCode.IDEMPOTENCY_KEY_REUSED, HEADER + " was used for another request");
  }
}
