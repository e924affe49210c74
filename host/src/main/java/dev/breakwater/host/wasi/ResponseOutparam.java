package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;

/** The resource {@code response-outparam}: takes the answer to one request. */
public interface ResponseOutparam {
  /** Starts to send {@code response}; its body may still be written to. */
  void respond(OutgoingMessage.Response response);

  /** The guest could not answer. */
  void fail(Variant errorCode);
}
