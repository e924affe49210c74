package dev.breakwater.core.adapters.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.io.IOException;

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
    String requestId = RequestId.of(request);
    Problem problem = Problem.of(status(request));
    response.setStatus(problem.status().getStatusCode());
    response.setContentType(ProblemAnswers.type(request.getHeader(HttpHeaders.ACCEPT)));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(RequestId.HEADER, requestId);
    response.getOutputStream().write(problem.json(requestId));
  }

  private static StatusType status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : Status.NOT_FOUND.getStatusCode();
    return OtherStatus.of(code);
  }
}
