package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message that the guest makes: fields, and a body that can be asked for once. */
public abstract sealed class OutgoingMessage implements AutoCloseable {
  private final Fields headers;
  private final ErrorCode sizeError;
  private @Nullable OutgoingBody body;

  private OutgoingMessage(Fields headers, ErrorCode sizeError) {
    this.headers = headers.frozen();
    this.sizeError = sizeError;
  }

  /** The fields, closed to changes. */
  public Fields headers() {
    return headers;
  }

  /** The body, if the guest asked for one. */
  public Optional<OutgoingBody> content() {
    return Optional.ofNullable(body);
  }

  Variant body() {
    if (body != null) {
      return Variant.error();
    }
    body = new OutgoingBody(headers.first("content-length").flatMap(this::length), sizeError);
    return Variant.ok(body);
  }

  private Optional<Long> length(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip())).filter(n -> n >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {}

  /** The resource {@code outgoing-request}. */
  public static final class Request extends OutgoingMessage {
    private String method = "GET";
    private Optional<String> target = Optional.empty();
    private Optional<String> scheme = Optional.empty();
    private Optional<String> authority = Optional.empty();

    Request(Fields headers) {
      super(headers, ErrorCode.HTTP_REQUEST_BODY_SIZE);
    }

    /** The method as it goes over the wire. */
    public String method() {
      return method;
    }

    /** Path and query. */
    public Optional<String> target() {
      return target;
    }

    /** {@code http}, {@code https} or another. */
    public Optional<String> scheme() {
      return scheme;
    }

    /** Host, and port if there is one. */
    public Optional<String> authority() {
      return authority;
    }

    Variant setMethod(Variant value) {
      String text = HttpMethod.text(value);
      if (!Fields.isToken(text)) {
        return Variant.error();
      }
      method = text;
      return Variant.ok();
    }

    Variant setTarget(Optional<Object> value) {
      Optional<String> text = value.map(String.class::cast);
      if (text.isPresent() && !HttpSyntax.isTarget(text.get())) {
        return Variant.error();
      }
      target = text;
      return Variant.ok();
    }

    Variant setScheme(Optional<Object> value) {
      Optional<String> text = value.map(v -> HttpMethod.schemeText((Variant) v));
      if (text.isPresent() && !HttpSyntax.isScheme(text.get())) {
        return Variant.error();
      }
      scheme = text;
      return Variant.ok();
    }

    Variant setAuthority(Optional<Object> value) {
      Optional<String> text = value.map(String.class::cast);
      if (text.isPresent() && !HttpSyntax.isAuthority(text.get())) {
        return Variant.error();
      }
      authority = text;
      return Variant.ok();
    }
  }

  /** The resource {@code outgoing-response}. */
  public static final class Response extends OutgoingMessage {
    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 999;
    private int status = 200;

    Response(Fields headers) {
      super(headers, ErrorCode.HTTP_RESPONSE_BODY_SIZE);
    }

    /** The status code. */
    public int status() {
      return status;
    }

    Variant setStatus(int value) {
      if (value < FIRST_STATUS || value > LAST_STATUS) {
        return Variant.error();
      }
      status = value;
      return Variant.ok();
    }
  }
}
