package dev.breakwater.guest.http;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.StandardError;
import dev.breakwater.guest.abi.Uncaught;
import dev.breakwater.guest.bindings.wasi.http.incominghandler.IncomingHandler;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingRequest;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingBody;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.ResponseOutparam;
import java.io.IOException;
import java.util.Optional;

/** Turns a request of the host into one for a function, and its answer back. */
final class FunctionHandler implements IncomingHandler, WarmUp {
  private final HttpFunction function;

  FunctionHandler(HttpFunction function) {
    this.function = function;
  }

  @Override
  public void handle(IncomingRequest request, ResponseOutparam responseOut) {
    try {
      send(answer(request), responseOut);
    } finally {
      OpenHandles.closeAll();
    }
  }

  @Override
  public void warmUp() throws Exception {
    WarmUp.of(function);
  }

  /** What the function failed at is logged, and the client gets no word of it. */
  private Answer answer(IncomingRequest incoming) {
    try {
      return Answer.of(function.handle(request(incoming)));
    } catch (Throwable failure) {
      Uncaught.log(failure);
      return Answer.of(Response.json(500, "{\"error\":\"internal error\"}"));
    }
  }

  private static Request request(IncomingRequest incoming) {
    HostInput body = HostInput.of(incoming);
    String target = incoming.pathWithQuery().orElse("/");
    int mark = target.indexOf('?');
    return new Request(
        HostRequest.method(incoming),
        origin(incoming),
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? Optional.empty() : Optional.of(target.substring(mark + 1)),
        HostFields.headers(incoming.headers()),
        Body.of(body));
  }

  private static Optional<Origin> origin(IncomingRequest incoming) {
    Optional<String> authority = incoming.authority();
    if (authority.isEmpty()) {
      return Optional.empty();
    }
    String scheme = HostRequest.isHttps(incoming) ? "https" : "http";
    return Optional.of(new Origin(scheme, authority.get()));
  }

  private static void send(Answer answer, ResponseOutparam responseOut) {
    OutgoingBody body =
        answer.head.body().orElseThrow(nothing -> new IllegalStateException("no body to write"));
    HostResult.answer(responseOut, answer.head);
    try {
      OutgoingContent.write(body, answer.body, Patience.endless());
    } catch (IOException broken) {
      StandardError.print("the answer's body broke off: " + broken.getMessage() + "\n");
    }
  }

  /**
   * An answer whose head the host has accepted.
   *
   * @param head without its body
   */
  private record Answer(OutgoingResponse head, Body body) {

    static Answer of(Response response) {
      OutgoingResponse head = OutgoingResponse.create(HostFields.of(Framing.of(response)));
      head.setStatusCode(response.status())
          .orElseThrow(nothing -> new IllegalArgumentException("status " + response.status()));
      return new Answer(head, response.body());
    }
  }
}
