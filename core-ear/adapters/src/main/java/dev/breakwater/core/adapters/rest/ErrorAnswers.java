package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** The last resort: everything thrown becomes a JSON error that tells nothing of the inside. */
@Provider
@SuppressWarnings("NullAway.Init") // the container fills the field
public class ErrorAnswers implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    return switch (thrown) {
      case RequestRefusedException refused -> Answers.error(refused.status(), refused.reason());
      case WebApplicationException e when e.getResponse().getStatus() < 500 ->
          Answers.error(e.getResponse().getStatusInfo(), reason(e.getResponse().getStatusInfo()));
      default -> internalError(thrown);
    };
  }

  private static String reason(StatusType status) {
    return status.getReasonPhrase().toLowerCase(Locale.ROOT);
  }

  private Response internalError(Throwable thrown) {
    String requestId = RequestId.of(headers.getHeaderString(RequestId.HEADER));
    LOG.log(Level.ERROR, "request " + requestId + " failed", thrown);
    return Answers.error(Status.INTERNAL_SERVER_ERROR, "internal error");
  }
}
