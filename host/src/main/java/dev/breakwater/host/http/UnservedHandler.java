package dev.breakwater.host.http;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is good HTTP and not served here: tunnels, and bodies in a transfer coding other
 * than {@code chunked}, which a guest would get undecoded (RFC 9112, 6.1). What follows on the
 * connection cannot be told from a body, so it is closed.
 */
final class UnservedHandler extends Handler.Wrapper {
  private final RequestLog log;

  UnservedHandler(Handler served, RequestLog log) {
    super(served);
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Problem problem = problem(request);
    if (problem == null) {
      return super.handle(request, response, callback);
    }
    log.refused(RequestId.of(request), problem);
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    problem.answer(request, response, callback);
    return true;
  }

  private static @Nullable Problem problem(Request request) {
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      return Problem.CONNECT;
    }
    List<String> codings = request.getHeaders().getCSV(HttpHeader.TRANSFER_ENCODING, false);
    boolean decoded =
        codings.isEmpty()
            || (codings.size() == 1 && HttpHeaderValue.CHUNKED.is(codings.getFirst()));
    return decoded ? null : Problem.TRANSFER_CODING;
  }
}
