package dev.breakwater.guest.http;

/**
 * A function that answers HTTP requests. The class that implements it needs a public constructor
 * without parameters and keeps nothing about a request in its fields: hosts may use one instance
 * for many requests, one after the other.
 */
@FunctionalInterface
public interface HttpFunction {

  /**
   * Answers one request.
   *
   * @throws Exception for what the function did not foresee: it is logged with its stack, and the
   *     client gets 500 {@code {"error":"internal error"}}
   */
  Response handle(Request request) throws Exception;
}
