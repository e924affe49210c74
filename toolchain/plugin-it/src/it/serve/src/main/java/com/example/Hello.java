package com.example;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;

/** A function whose answer is changed while it is served. */
public final class Hello implements HttpFunction {
  @Override
  public Response handle(Request request) {
    return Response.text(200, "the first answer");
  }
}
