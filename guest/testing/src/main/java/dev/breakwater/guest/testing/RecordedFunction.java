package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.function.Consumer;

/** A function whose exchanges are kept. An answer without a body loses it, as on a host. */
record RecordedFunction(HttpFunction function, Consumer<Exchange> exchanges)
    implements HttpFunction {

  @Override
  public Response handle(Request request) throws Exception {
    Response response = function.handle(request);
    boolean bodiless =
        request.method().equals("HEAD") || response.status() == 204 || response.status() == 304;
    Response sent =
        bodiless ? new Response(response.status(), response.headers(), Body.empty()) : response;
    ReadAnswer answer = ReadAnswer.of(sent);
    exchanges.accept(Exchange.of(request, answer));
    return answer.response();
  }
}
