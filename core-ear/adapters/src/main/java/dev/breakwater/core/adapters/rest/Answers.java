package dev.breakwater.core.adapters.rest;

import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.nio.charset.StandardCharsets;

/** Answers with compact JSON in UTF-8, and every error. */
public final class Answers {
  private static final int RETRY_AFTER_SECONDS = 1;

  private Answers() {}

  static Response json(StatusType status, JsonStructure body) {
    return json(status, body.toString().getBytes(StandardCharsets.UTF_8)).build();
  }

  /** Bytes, because for text the server would add a charset to the type. */
  static ResponseBuilder json(StatusType status, byte[] body) {
    // The length is said here because the server leaves it out where there is no body: for HEAD.
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CONTENT_LENGTH, body.length)
        .entity(body);
  }

  /** What a caller may keep but must ask about before each use; 304 to one who has it already. */
  static Response unlessKnown(HttpHeaders request, String tag, byte[] body) {
    ResponseBuilder answer =
        EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
            ? Response.notModified()
            : json(Status.OK, body);
    return tagged(answer, tag).build();
  }

  static ResponseBuilder tagged(ResponseBuilder answer, String tag) {
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  /** An error with the status of its code. */
  public static Response error(ErrorCode code, String error) {
    return error(Problem.of(code, error));
  }

  /** An error; {@link ProblemAnswers} writes it. */
  public static Response error(Problem problem) {
    ResponseBuilder answer = Response.status(problem.status()).entity(problem);
    if (problem.code() == ErrorCode.UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return answer.build();
  }

  /** The edge vouches for nobody, or for somebody who does not exist. */
  public static Response unknownUser() {
    return error(ErrorCode.UNAUTHENTICATED, "Missing or invalid user identification");
  }

  static Response notFound() {
    return error(ErrorCode.NOT_FOUND, "not found");
  }
}
