package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.incominghandler.IncomingHandler;

/**
 * Makes what a component exports as {@code wasi:http/incoming-handler}; generated code calls it.
 */
public final class HttpHandler {
  private HttpHandler() {}

  /** A handler that has {@code function} answer. */
  public static IncomingHandler of(HttpFunction function) {
    return new FunctionHandler(function);
  }

  /** The handler itself, for a class that works with WASI's own types. */
  public static IncomingHandler of(IncomingHandler handler) {
    return handler;
  }
}
