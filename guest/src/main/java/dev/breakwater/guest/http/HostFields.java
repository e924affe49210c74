package dev.breakwater.guest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.bindings.wasi.http.types.Fields;
import dev.breakwater.guest.bindings.wasi.http.types.HeaderError;
import java.util.ArrayList;
import java.util.List;

/** Header lines as the host keeps them. */
final class HostFields {
  private HostFields() {}

  /** The lines of {@code fields}, which is dropped. */
  static Headers headers(Fields fields) {
    List<Header> headers = new ArrayList<>();
    for (Tuple2<String, byte[]> entry : fields.entries()) {
      headers.add(new Header(entry.first(), new String(entry.second(), ISO_8859_1)));
    }
    fields.close();
    return new Headers(headers);
  }

  /**
   * The host's copy of {@code headers}.
   *
   * @throws IllegalArgumentException naming the line that the host refuses
   */
  static Fields of(Headers headers) {
    List<Tuple2<String, byte[]>> entries = new ArrayList<>();
    for (Header header : headers.entries()) {
      entries.add(new Tuple2<>(header.name(), header.value().getBytes(ISO_8859_1)));
    }
    return Fields.fromList(entries).orElseThrow(error -> refusal(headers, error));
  }

  /** Tries the lines one by one, since the host does not say which of them it refused. */
  private static IllegalArgumentException refusal(Headers headers, HeaderError error) {
    try (Fields trial = Fields.create()) {
      for (Header header : headers.entries()) {
        byte[] value = header.value().getBytes(ISO_8859_1);
        if (trial.append(header.name(), value) instanceof Result.Err<Unit, HeaderError> refused) {
          return new IllegalArgumentException(
              "the host refuses the header " + header.name() + ": " + text(refused.error()));
        }
      }
    }
    return new IllegalArgumentException("the host refuses the headers: " + text(error));
  }

  private static String text(HeaderError error) {
    return switch (error) {
      case HeaderError.InvalidSyntax invalid -> "invalid-syntax";
      case HeaderError.Forbidden forbidden -> "forbidden";
      case HeaderError.Immutable immutable -> "immutable";
    };
  }
}
