package dev.breakwater.core.crm.http;

import dev.breakwater.crm.CrmError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Everything thrown becomes an error of the contract, without a word of why. */
@Provider
@SuppressWarnings("NullAway.Init") // the container fills the field
public class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(Failures.class.getName());

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    CrmError error = error(thrown);
    if (error.status() >= 500) {
      LOG.log(Level.ERROR, "request " + RequestText.id(request) + " failed", thrown);
    }
    return Answers.error(error);
  }

  static CrmError error(Throwable thrown) {
    return switch (thrown) {
      case RefusedException refused -> refused.error();
      case FailedException failed -> failed.error();
      case WebApplicationException e when e.getResponse().getStatus() < 500 -> CrmError.NOT_FOUND;
      default -> CrmError.INTERNAL;
    };
  }
}
