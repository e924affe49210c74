package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;

/** A function as its class, which fails as a component does. */
record PlainFunction(HttpFunction function) implements HttpFunction {
  @Override
  public Response handle(Request request) {
    try {
      return function.handle(request.withBody(Body.of(request.body().stream())));
    } catch (AssertionError ofTheTest) {
      throw ofTheTest;
    } catch (Throwable failure) {
      failure.printStackTrace();
      return Response.json(500, "{\"error\":\"internal error\"}");
    }
  }
}
