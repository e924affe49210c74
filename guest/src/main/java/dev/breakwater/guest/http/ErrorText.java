package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.http.types.TypesAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code wasi:http} for what went wrong. */
final class ErrorText {
  private static final int PAYLOAD = 8;

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

  /**
   * The name of the case, and in parentheses what the host adds to an error of its own.
   *
   * @param address of an {@code error-code} in memory: its number as a byte, after 8 bytes the
   *     payload, which is an {@code option<string>} for the last case
   */
  static String at(int address) {
    List<String> names = names();
    int number = Memory.loadByte(address);
    Optional<String> text =
        number == names.size() - 1
            ? TypesAbi.loadOptionOfString(address + PAYLOAD)
            : Optional.empty();
    return text.isPresent() ? names.get(number) + " (" + text.get() + ")" : names.get(number);
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
