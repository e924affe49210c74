package dev.breakwater.core.crm.http;

import dev.breakwater.crm.CrmError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Errors that the container finds outside the application, as the same JSON. */
@WebServlet("/container-error")
public class ContainerErrors extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Entrance.named(request, response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean broken = status instanceof Integer code && code >= 500;
    Entrance.refuse(response, broken ? CrmError.INTERNAL : CrmError.NOT_FOUND);
  }
}
