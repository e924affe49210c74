package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;

/** Sends the requests of guests. */
public interface OutgoingClient {
  /** A request was refused before anything was sent. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Variant errorCode;

    /** Refused for the reason {@code errorCode}. */
    public RefusedException(Variant errorCode) {
      super(ErrorCode.name(errorCode));
      this.errorCode = errorCode;
    }

    /** The {@code error-code} for the guest. */
    public Variant errorCode() {
      return errorCode;
    }
  }

  /**
   * Starts to send {@code request}; its body may still be written to.
   *
   * @param signal to wake when something comes
   * @throws RefusedException if it must not or cannot be sent
   */
  FutureResponse send(OutgoingMessage.Request request, RequestOptions options, Signal signal)
      throws RefusedException;

  /** A client that refuses every request. */
  static OutgoingClient none() {
    return (request, options, signal) -> {
      throw new RefusedException(ErrorCode.HTTP_REQUEST_DENIED.value());
    };
  }
}
