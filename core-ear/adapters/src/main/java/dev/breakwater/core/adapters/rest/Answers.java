package dev.breakwater.core.adapters.rest;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.nio.charset.StandardCharsets;

/** Answers with compact JSON in UTF-8. */
public final class Answers {
  private Answers() {}

  static Response json(StatusType status, JsonStructure body) {
    // Bytes: for text the server would add a charset to the type.
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    // The length is said here because the server leaves it out where there is no body: for HEAD.
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
        .entity(bytes)
        .build();
  }

  /** {@code {"error":"..."}}. */
  public static Response error(StatusType status, String message) {
    return json(status, Json.createObjectBuilder().add("error", message).build());
  }
}
