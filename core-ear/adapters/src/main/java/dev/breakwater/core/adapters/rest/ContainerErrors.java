package dev.breakwater.core.adapters.rest;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Errors that the container finds before the application, such as a path that is not UTF-8, as the
 * same JSON. Asked for directly it is one more path that does not exist.
 */
@WebServlet("/container-error")
public class ContainerErrors extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : Status.NOT_FOUND.getStatusCode();
    String reason =
        Optional.ofNullable(Status.fromStatusCode(code))
            .filter(known -> code < 500)
            .map(known -> known.getReasonPhrase().toLowerCase(Locale.ROOT))
            .orElse("internal error");
    response.setStatus(code);
    response.setContentType(MediaType.APPLICATION_JSON);
    response
        .getOutputStream()
        .write(
            Json.createObjectBuilder()
                .add("error", reason)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8));
  }
}
