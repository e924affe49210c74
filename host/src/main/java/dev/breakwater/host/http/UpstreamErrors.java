package dev.breakwater.host.http;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in the words of {@code wasi:http} why an upstream did not answer. */
final class UpstreamErrors {
  private UpstreamErrors() {}

  static Variant code(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Variant code = known(cause);
      if (code != null) {
        return code;
      }
    }
    return ErrorCode.internal(String.valueOf(thrown.getMessage()));
  }

  private static @Nullable Variant known(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException e -> ErrorCode.CONNECTION_TIMEOUT.value();
      case HttpTimeoutException e -> ErrorCode.CONNECTION_READ_TIMEOUT.value();
      case ConnectException e when unresolved(e) -> ErrorCode.dns("address not available");
      case ConnectException e -> ErrorCode.CONNECTION_REFUSED.value();
      case UnknownHostException e -> ErrorCode.dns("address not available");
      case CertificateException e -> ErrorCode.TLS_CERTIFICATE_ERROR.value();
      case SSLException e when e.getCause() == null -> ErrorCode.TLS_PROTOCOL_ERROR.value();
      case IOException e when e.getCause() == null -> ErrorCode.CONNECTION_TERMINATED.value();
      default -> null;
    };
  }

  private static boolean unresolved(ConnectException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }
}
