package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.file.StorageFailedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A store that is away is unavailable (503), one that refuses is an internal error (500). */
@Provider
public class StorageFailures implements ExceptionMapper<StorageFailedException> {
  private static final Logger LOG = System.getLogger(StorageFailures.class.getName());

  @Override
  public Response toResponse(StorageFailedException failed) {
    LOG.log(Level.ERROR, "the store of the files failed", failed);
    String reason = "External service error: " + failed.getMessage();
    return Answers.error(failed.isOutage() ? ErrorCode.UNAVAILABLE : ErrorCode.INTERNAL, reason);
  }
}
