package dev.breakwater.core.crm.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.RequestId;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Names each request, refuses what is no route, and writes the line of the log. */
@WebFilter("/*")
@SuppressWarnings({"NullAway.Init", "serial"}) // the container fills the fields and keeps them
public class Entrance extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private CrmSettings settings;
  private Routes routes;
  private AccessLog log;

  @Override
  public void init(FilterConfig config) {
    routes = Routes.of(settings.role());
    log = AccessLog.of(settings.role());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    String id = named(request, response);
    boolean answered = false;
    try {
      pass(request, response, chain);
      answered = true;
    } finally {
      int status = answered ? response.getStatus() : CrmError.INTERNAL.status();
      log.tell(request.getMethod(), request.getRequestURI(), status, begin, id);
    }
  }

  /** The request's id, from now on in its answer too. */
  static String named(HttpServletRequest request, HttpServletResponse response) {
    String id =
        RequestId.of(
            Optional.ofNullable(request.getHeader(RequestId.HEADER)),
            () -> UUID.randomUUID().toString());
    request.setAttribute(RequestId.HEADER, id);
    response.setHeader(RequestId.HEADER, id);
    return id;
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    switch (routes.judge(request.getMethod(), request.getRequestURI())) {
      case Routes.Verdict.Known() -> chain.doFilter(new PlainRequest(request), response);
      case Routes.Verdict.Unknown() -> refuse(response, CrmError.NOT_FOUND);
      case Routes.Verdict.OtherMethods(String allow) -> {
        response.setHeader("Allow", allow);
        refuse(response, CrmError.METHOD_NOT_ALLOWED);
      }
    }
  }

  static void refuse(HttpServletResponse response, CrmError error) throws IOException {
    response.setStatus(error.status());
    response.setContentType("application/json");
    response.getOutputStream().write(error.json().getBytes(UTF_8));
  }
}
