package dev.breakwater.bench.hello;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;

/** Answers every request with the same text: what is measured is all that lies around it. */
public final class Hello implements HttpFunction, WarmUp {
  @Override
  public Response handle(Request request) {
    return Response.text(200, "hello");
  }

  @Override
  public void warmUp() {
    handle(Request.of("GET", "/"));
  }
}
