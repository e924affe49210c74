package dev.breakwater.core.adapters.rest;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.nio.charset.StandardCharsets;

/** Answers with compact JSON in UTF-8. */
public final class Answers {
  private Answers() {}

  static Response json(StatusType status, JsonStructure body) {
    // Bytes: for text the server would add a charset to the type.
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body.toString().getBytes(StandardCharsets.UTF_8))
        .build();
  }

  /** {@code {"error":"..."}}. */
  public static Response error(StatusType status, String message) {
    return json(status, Json.createObjectBuilder().add("error", message).build());
  }
}
