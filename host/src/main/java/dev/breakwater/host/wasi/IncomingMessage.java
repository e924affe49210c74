package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.Optional;

/** A received message: its fields, and its body, which can be consumed once. */
public abstract sealed class IncomingMessage implements AutoCloseable {
  private final Fields headers;
  private final InputSource body;
  private boolean consumed;

  private IncomingMessage(Fields headers, InputSource body) {
    this.headers = headers;
    this.body = body;
  }

  Fields headers() {
    return headers;
  }

  Variant consume() {
    if (consumed) {
      return Variant.error();
    }
    consumed = true;
    return Variant.ok(new IncomingBody(body));
  }

  /** A body that nobody consumed is given up. */
  @Override
  public void close() {
    if (!consumed) {
      body.close();
    }
  }

  /** The first line of a request; the target is as it came, not normalised. */
  public record RequestLine(
      String method, Optional<String> target, String scheme, Optional<String> authority) {}

  /** The resource {@code incoming-request}. */
  public static final class Request extends IncomingMessage {
    private final RequestLine line;

    /** A request as it was received. */
    public Request(RequestLine line, Fields headers, InputSource body) {
      super(headers, body);
      this.line = line;
    }

    RequestLine line() {
      return line;
    }
  }

  /** The resource {@code incoming-response}. */
  public static final class Response extends IncomingMessage {
    private final int status;

    /** A response as it was received. */
    public Response(int status, Fields headers, InputSource body) {
      super(headers, body);
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
