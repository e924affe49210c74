package dev.breakwater.host.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Request;

/** Names a request in the host's log and in its own answers. */
final class RequestId {
  static final String FIELD = "X-Request-Id";
  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final long VERSION_4 = 0x4000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private RequestId() {}

  /** The id of {@code request}: a UUID, made when first asked for. */
  static String of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    String id = random().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Of version 4, but cheap: it tells requests apart and is no secret. */
  private static UUID random() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = (random.nextLong() & ~0xF000L) | VERSION_4;
    return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
  }
}
