package dev.breakwater.host.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the server itself refuses, before a component sees it: a request that is no HTTP, a
 * head that is too large.
 */
final class RefusalHandler implements Request.Handler {
  private final RequestLog log;

  RefusalHandler(RequestLog log) {
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = Problem.ofStatus(response.getStatus());
    Object reason = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
    log.refused(RequestId.of(request), problem, reason == null ? "" : reason.toString());
    problem.answer(request, response, callback);
    return true;
  }
}
