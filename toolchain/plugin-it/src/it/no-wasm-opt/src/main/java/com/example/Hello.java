package com.example;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;

/** The function of the README. */
public final class Hello implements HttpFunction {
  @Override
  public Response handle(Request request) {
    return Response.text(200, "hello from " + request.path());
  }
}
