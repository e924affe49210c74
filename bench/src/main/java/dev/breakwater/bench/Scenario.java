package dev.breakwater.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.function.Supplier;

/**
 * One kind of request, sent again and again.
 *
 * @param name what it is called in the report
 * @param expected the status of every answer; any other one is an error
 * @param preparation makes what the requests need
 */
record Scenario(String name, int expected, Preparation preparation) {

  /** Makes what the requests of a scenario need, and tells them. */
  @FunctionalInterface
  interface Preparation {
    /** The requests, one after the other; asked by many threads at once. */
    Supplier<HttpRequest> requests(Session session) throws IOException, InterruptedException;
  }
}
