package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.ErrorCode;
import dev.breakwater.guest.bindings.wasi.http.types.FieldSizePayload;
import java.util.Optional;

/** The words of {@code wasi:http} for what went wrong. */
final class ErrorText {
  private ErrorText() {}

  /** The name of the case, and in parentheses what the host adds to it. */
  // longer than a method should be: WASI has this many cases
  static String of(ErrorCode error) {
    return switch (error) {
      case ErrorCode.DnsTimeout c -> "DNS-timeout";
      case ErrorCode.DnsError c -> "DNS-error" + detail(c.value().rcode());
      case ErrorCode.DestinationNotFound c -> "destination-not-found";
      case ErrorCode.DestinationUnavailable c -> "destination-unavailable";
      case ErrorCode.DestinationIpProhibited c -> "destination-IP-prohibited";
      case ErrorCode.DestinationIpUnroutable c -> "destination-IP-unroutable";
      case ErrorCode.ConnectionRefused c -> "connection-refused";
      case ErrorCode.ConnectionTerminated c -> "connection-terminated";
      case ErrorCode.ConnectionTimeout c -> "connection-timeout";
      case ErrorCode.ConnectionReadTimeout c -> "connection-read-timeout";
      case ErrorCode.ConnectionWriteTimeout c -> "connection-write-timeout";
      case ErrorCode.ConnectionLimitReached c -> "connection-limit-reached";
      case ErrorCode.TlsProtocolError c -> "TLS-protocol-error";
      case ErrorCode.TlsCertificateError c -> "TLS-certificate-error";
      case ErrorCode.TlsAlertReceived c -> "TLS-alert-received" + detail(c.value().alertMessage());
      case ErrorCode.HttpRequestDenied c -> "HTTP-request-denied";
      case ErrorCode.HttpRequestLengthRequired c -> "HTTP-request-length-required";
      case ErrorCode.HttpRequestBodySize c -> "HTTP-request-body-size" + detail(c.value());
      case ErrorCode.HttpRequestMethodInvalid c -> "HTTP-request-method-invalid";
      case ErrorCode.HttpRequestUriInvalid c -> "HTTP-request-URI-invalid";
      case ErrorCode.HttpRequestUriTooLong c -> "HTTP-request-URI-too-long";
      case ErrorCode.HttpRequestHeaderSectionSize c ->
          "HTTP-request-header-section-size" + detail(c.value());
      case ErrorCode.HttpRequestHeaderSize c -> "HTTP-request-header-size" + detail(c.value());
      case ErrorCode.HttpRequestTrailerSectionSize c ->
          "HTTP-request-trailer-section-size" + detail(c.value());
      case ErrorCode.HttpRequestTrailerSize c -> "HTTP-request-trailer-size" + field(c.value());
      case ErrorCode.HttpResponseIncomplete c -> "HTTP-response-incomplete";
      case ErrorCode.HttpResponseHeaderSectionSize c ->
          "HTTP-response-header-section-size" + detail(c.value());
      case ErrorCode.HttpResponseHeaderSize c -> "HTTP-response-header-size" + field(c.value());
      case ErrorCode.HttpResponseBodySize c -> "HTTP-response-body-size" + detail(c.value());
      case ErrorCode.HttpResponseTrailerSectionSize c ->
          "HTTP-response-trailer-section-size" + detail(c.value());
      case ErrorCode.HttpResponseTrailerSize c -> "HTTP-response-trailer-size" + field(c.value());
      case ErrorCode.HttpResponseTransferCoding c ->
          "HTTP-response-transfer-coding" + detail(c.value());
      case ErrorCode.HttpResponseContentCoding c ->
          "HTTP-response-content-coding" + detail(c.value());
      case ErrorCode.HttpResponseTimeout c -> "HTTP-response-timeout";
      case ErrorCode.HttpUpgradeFailed c -> "HTTP-upgrade-failed";
      case ErrorCode.HttpProtocolError c -> "HTTP-protocol-error";
      case ErrorCode.LoopDetected c -> "loop-detected";
      case ErrorCode.ConfigurationError c -> "configuration-error";
      case ErrorCode.InternalError c -> "internal-error" + detail(c.value());
    };
  }

  private static String detail(Optional<?> payload) {
    return payload.map(value -> " (" + value + ")").orElse("");
  }

  private static String field(FieldSizePayload field) {
    return detail(field.fieldName());
  }
}
