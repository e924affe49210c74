package dev.breakwater.core.adapters.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What this server answers, as a document.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0.html">OpenAPI 3.1</a>
 */
@Path("/openapi")
@Dependent
public class OpenApiResource {

  /** 200 with the document as JSON. */
  @GET
  public Response document() {
    return Response.ok(read()).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  static byte[] read() {
    try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(file, "openapi.json is not packaged").readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
