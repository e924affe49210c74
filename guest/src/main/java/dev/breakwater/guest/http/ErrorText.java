package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.http.types.ErrorCode;
import dev.breakwater.guest.bindings.wasi.http.types.TypesAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code wasi:http} for what went wrong. */
final class ErrorText {
  private static final int FLAT_VALUES = 8;

  /** The cases of {@code error-code} in their order. */
  private static final String NAMES =
      """
      DNS-timeout DNS-error destination-not-found destination-unavailable
      destination-IP-prohibited destination-IP-unroutable connection-refused
      connection-terminated connection-timeout connection-read-timeout
      connection-write-timeout connection-limit-reached TLS-protocol-error
      TLS-certificate-error TLS-alert-received HTTP-request-denied
      HTTP-request-length-required HTTP-request-body-size
      HTTP-request-method-invalid HTTP-request-URI-invalid
      HTTP-request-URI-too-long HTTP-request-header-section-size
      HTTP-request-header-size HTTP-request-trailer-section-size
      HTTP-request-trailer-size HTTP-response-incomplete
      HTTP-response-header-section-size HTTP-response-header-size
      HTTP-response-body-size HTTP-response-trailer-section-size
      HTTP-response-trailer-size HTTP-response-transfer-coding
      HTTP-response-content-coding HTTP-response-timeout HTTP-upgrade-failed
      HTTP-protocol-error loop-detected configuration-error internal-error
      """;

  private ErrorText() {}

  /** The name of the case, and in parentheses what the host adds to an error of its own. */
  static String of(ErrorCode error) {
    String name = names().get(number(error));
    return error instanceof ErrorCode.InternalError(Optional<String> text) && text.isPresent()
        ? name + " (" + text.get() + ")"
        : name;
  }

  /**
   * The number of the case, from its lowered form: code for that is part of every function that
   * answers, while a switch over the cases here would add 20 KB to it.
   */
  private static int number(ErrorCode error) {
    int mark = Arena.mark();
    int slots = TypesAbi.slots(FLAT_VALUES);
    TypesAbi.lowerErrorCode(slots, error);
    int number = Memory.loadInt(slots);
    Arena.release(mark);
    return number;
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < NAMES.length(); i++) {
      if (NAMES.charAt(i) <= ' ') {
        names.add(NAMES.substring(start, i));
        start = i + 1;
      }
    }
    return names;
  }
}
