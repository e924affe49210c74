package dev.breakwater.edge.crm;

import dev.breakwater.crm.AccessLine;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.RequestId;
import dev.breakwater.guest.http.BodyTooLargeException;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.postgres.PostgresException;

/**
 * A service around what answers its requests: names each request, logs it, and turns what fails
 * into an error of the contract without a word of why.
 */
public final class CrmService implements HttpFunction {
  private static final String ID = "x-request-id";

  private final String name;
  private final Surroundings surroundings;
  private final HttpFunction answering;

  /**
   * @param name as it stands in the log
   * @param answering gets each request with an {@code X-Request-Id}
   */
  public CrmService(String name, Surroundings surroundings, HttpFunction answering) {
    this.name = name;
    this.surroundings = surroundings;
    this.answering = answering;
  }

  /** The name of a request that came through {@link #handle}. */
  public static String requestId(Request request) {
    return request.headers().first(ID).orElseThrow();
  }

  @Override
  public Response handle(Request request) {
    long begin = surroundings.clockMillis().getAsLong();
    String id = RequestId.of(request.headers().first(ID), surroundings.requestIds());
    Response answer = answer(named(request, id));
    log(request, answer.status(), id, begin);
    return answer.withHeader(ID, id);
  }

  private static Request named(Request request, String id) {
    Headers headers = request.headers().with(ID, id);
    return new Request(
        request.method(),
        request.origin(),
        request.path(),
        request.query(),
        headers,
        request.body());
  }

  private Response answer(Request request) {
    try {
      return answering.handle(request);
    } catch (BodyTooLargeException e) {
      return Answers.error(CrmError.BODY_TOO_LARGE);
    } catch (PostgresException e) {
      return failed(CrmError.DATABASE, request, e);
    } catch (Exception e) {
      return failed(CrmError.INTERNAL, request, e);
    }
  }

  private Response failed(CrmError error, Request request, Exception cause) {
    surroundings
        .log()
        .failure(new IllegalStateException("request " + requestId(request) + " failed", cause));
    return Answers.error(error);
  }

  private void log(Request request, int status, String id, long begin) {
    long now = surroundings.clockMillis().getAsLong();
    AccessLine line =
        new AccessLine(now, name, request.method(), request.path(), status, now - begin, id);
    surroundings.log().line(line.json());
  }
}
