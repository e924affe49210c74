package dev.breakwater.host.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the server itself refuses, before a component sees it: a request that is no HTTP, a
 * head that is too large. The text is the status' own phrase, as JSON like every other error.
 */
final class RefusalHandler implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String phrase = HttpStatus.getMessage(response.getStatus()).toLowerCase(Locale.ROOT);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    String json = "{\"error\":\"" + phrase + "\"}";
    response.write(true, StandardCharsets.UTF_8.encode(json), callback);
    return true;
  }
}
