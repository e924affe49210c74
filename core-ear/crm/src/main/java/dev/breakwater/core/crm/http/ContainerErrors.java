package dev.breakwater.core.crm.http;

import dev.breakwater.crm.CrmError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Errors that the container finds outside the application, as the same JSON. */
@WebServlet("/container-error")
public class ContainerErrors extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Entrance.named(request, response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Entrance.refuse(response, error(status, String.valueOf(path)));
  }

  /** A path that is no UTF-8 is refused before the application, as an id that is none. */
  static CrmError error(@Nullable Object status, String path) {
    if (status instanceof Integer code && code >= 500) {
      return CrmError.INTERNAL;
    }
    boolean unreadable = Integer.valueOf(400).equals(status);
    if (unreadable && path.matches("/customers/[^/]+")) {
      return CrmError.INVALID_CUSTOMER_ID;
    }
    return unreadable && path.matches("/orders/[^/]+")
        ? CrmError.INVALID_ORDER_ID
        : CrmError.NOT_FOUND;
  }
}
