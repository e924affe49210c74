package dev.breakwater.edge.gateway;

import com.grack.nanojson.JsonWriter;
import dev.breakwater.guest.http.Response;

/** Answers of the edge itself: {@code {"error":"…"}}. */
final class Errors {
  private Errors() {}

  static Response of(int status, String message) {
    return Response.json(status, JsonWriter.string().object().value("error", message).end().done());
  }
}
