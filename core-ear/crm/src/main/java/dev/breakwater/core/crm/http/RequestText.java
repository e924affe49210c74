package dev.breakwater.core.crm.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Limits;
import dev.breakwater.crm.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Optional;

/** What a request says, read as it was sent: nothing is normalised before it is judged. */
public final class RequestText {
  private RequestText() {}

  /** The id that the request has in all logs. */
  public static String id(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestId.HEADER));
  }

  /** The last segment of the path, decoded; as it was sent if it cannot be. */
  public static String lastSegment(HttpServletRequest request) {
    String path = request.getRequestURI();
    return decoded(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"));
  }

  /** The first value of a parameter in the query. */
  public static Optional<String> parameter(HttpServletRequest request, String name) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (decoded(key).equals(name)) {
        return Optional.of(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }

  /**
   * The whole body.
   *
   * @throws RefusedException if it is larger than the contract allows, or ends early
   */
  public static byte[] body(HttpServletRequest request) {
    if (request.getContentLengthLong() > Limits.MAX_BODY_BYTES) {
      throw new RefusedException(CrmError.BODY_TOO_LARGE);
    }
    try {
      byte[] body = request.getInputStream().readNBytes(Limits.MAX_BODY_BYTES + 1);
      if (body.length > Limits.MAX_BODY_BYTES) {
        throw new RefusedException(CrmError.BODY_TOO_LARGE);
      }
      return body;
    } catch (IOException cutOff) {
      throw new RefusedException(CrmError.INVALID_JSON);
    }
  }
}
