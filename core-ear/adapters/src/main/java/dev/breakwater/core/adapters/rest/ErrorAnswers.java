package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.failure.DatabaseFailure;
import dev.breakwater.core.application.UnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The last resort: everything thrown becomes an error that tells nothing of the inside. */
@Provider
@SuppressWarnings("NullAway.Init") // the container fills the field
public class ErrorAnswers implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Problem problem = problem(thrown);
    if (problem.status().getStatusCode() >= 500) {
      String requestId = RequestId.orNew(headers.getHeaderString(RequestId.HEADER));
      LOG.log(Level.ERROR, "request " + requestId + " failed", thrown);
    }
    return Answers.error(problem);
  }

  static Problem problem(Throwable thrown) {
    return switch (thrown) {
      case RequestRefusedException refused -> refused.problem();
      case WebApplicationException e when e.getResponse().getStatus() < 500 ->
          Problem.of(OtherStatus.of(e.getResponse().getStatus()));
      case UnavailableException away -> unavailable();
      default -> problem(DatabaseFailure.of(thrown));
    };
  }

  private static Problem unavailable() {
    return Problem.of(ErrorCode.UNAVAILABLE, "service temporarily unavailable");
  }

  private static Problem problem(DatabaseFailure failure) {
    return switch (failure) {
      case DUPLICATE -> Problem.of(ErrorCode.CONFLICT, "conflict");
      case CONTENTION, UNAVAILABLE -> unavailable();
      case OTHER -> Problem.of(Status.INTERNAL_SERVER_ERROR);
    };
  }
}
