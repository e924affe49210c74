package dev.breakwater.host.wasi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.InstanceMemory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message that the guest makes: fields, and a body that can be asked for once. */
public abstract sealed class OutgoingMessage implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  private final Fields headers;
  private final ErrorCode sizeError;
  private final Optional<Long> declaredLength;
  private @Nullable OutgoingBody body;

  private OutgoingMessage(Fields headers, ErrorCode sizeError) {
    this.headers = headers.frozen();
    this.sizeError = sizeError;
    this.declaredLength = length(headers.get("content-length"));
  }

  /** The fields, closed to changes. */
  public Fields headers() {
    return headers;
  }

  /** What {@code content-length} promises; nothing if it is no single number. */
  public Optional<Long> declaredLength() {
    return declaredLength;
  }

  /** The body, if the guest asked for one. */
  public Optional<OutgoingBody> content() {
    return Optional.ofNullable(body);
  }

  Variant body(InstanceMemory memory) {
    if (body != null) {
      return Variant.error();
    }
    body = new OutgoingBody(declaredLength, sizeError, memory::use);
    return Variant.ok(body);
  }

  private static Optional<Long> length(List<byte[]> values) {
    String text = values.size() == 1 ? new String(values.getFirst(), ISO_8859_1).strip() : "";
    boolean number = LENGTH.matcher(text).matches();
    return number ? Optional.of(Long.parseLong(text)) : Optional.empty();
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
