package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/** The cases of {@code wasi:http/types#error-code}, in their order. */
@SuppressWarnings("EnumOrdinal") // the order is that of the interface
public enum ErrorCode {
  DNS_TIMEOUT,
  DNS_ERROR,
  DESTINATION_NOT_FOUND,
  DESTINATION_UNAVAILABLE,
  DESTINATION_IP_PROHIBITED,
  DESTINATION_IP_UNROUTABLE,
  CONNECTION_REFUSED,
  CONNECTION_TERMINATED,
  CONNECTION_TIMEOUT,
  CONNECTION_READ_TIMEOUT,
  CONNECTION_WRITE_TIMEOUT,
  CONNECTION_LIMIT_REACHED,
  TLS_PROTOCOL_ERROR,
  TLS_CERTIFICATE_ERROR,
  TLS_ALERT_RECEIVED,
  HTTP_REQUEST_DENIED,
  HTTP_REQUEST_LENGTH_REQUIRED,
  HTTP_REQUEST_BODY_SIZE,
  HTTP_REQUEST_METHOD_INVALID,
  HTTP_REQUEST_URI_INVALID,
  HTTP_REQUEST_URI_TOO_LONG,
  HTTP_REQUEST_HEADER_SECTION_SIZE,
  HTTP_REQUEST_HEADER_SIZE,
  HTTP_REQUEST_TRAILER_SECTION_SIZE,
  HTTP_REQUEST_TRAILER_SIZE,
  HTTP_RESPONSE_INCOMPLETE,
  HTTP_RESPONSE_HEADER_SECTION_SIZE,
  HTTP_RESPONSE_HEADER_SIZE,
  HTTP_RESPONSE_BODY_SIZE,
  HTTP_RESPONSE_TRAILER_SECTION_SIZE,
  HTTP_RESPONSE_TRAILER_SIZE,
  HTTP_RESPONSE_TRANSFER_CODING,
  HTTP_RESPONSE_CONTENT_CODING,
  HTTP_RESPONSE_TIMEOUT,
  HTTP_UPGRADE_FAILED,
  HTTP_PROTOCOL_ERROR,
  LOOP_DETECTED,
  CONFIGURATION_ERROR,
  INTERNAL_ERROR;

  /** The value of a case that carries nothing. */
  public Variant value() {
    return Variant.of(this);
  }

  /** The value of a case that carries a size in bytes. */
  public Variant bytes(long size) {
    return Variant.of(ordinal(), Variant.some(size));
  }

  /** {@code DNS-error} with a code in words. */
  public static Variant dns(String code) {
    return Variant.of(DNS_ERROR.ordinal(), List.of(Variant.some(code), Variant.none()));
  }

  /** {@code internal-error} with a message. */
  public static Variant internal(String message) {
    return Variant.of(INTERNAL_ERROR.ordinal(), Variant.some(message));
  }

  /** The name of a value's case, for logs. */
  public static String name(Variant value) {
    return values()[value.index()].name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
