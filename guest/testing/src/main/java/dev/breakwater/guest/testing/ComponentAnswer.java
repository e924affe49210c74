package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Response;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.ResponseOutparam;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes what a component answers to one request. */
final class ComponentAnswer implements ResponseOutparam {
  private final String method;
  private OutgoingMessage.@Nullable Response head;
  private CollectedBody body = new CollectedBody(false);

  ComponentAnswer(String method) {
    this.method = method;
  }

  @Override
  public void respond(OutgoingMessage.Response answer) {
    int status = answer.status();
    head = answer;
    body = new CollectedBody(method.equals("HEAD") || status == 204 || status == 304);
    answer.content().ifPresent(content -> content.sendTo(body));
  }

  @Override
  public void fail(Variant errorCode) {
    throw new AssertionError("the function answered with " + ErrorCode.name(errorCode));
  }

  Response response() {
    if (head == null) {
      throw new AssertionError("the function returned without a response");
    }
    Headers headers =
        new Headers(
            head.headers().entries().stream()
                .map(field -> new Header(field.name(), field.text()))
                .toList());
    return new Response(head.status(), headers, content());
  }

  private Body content() {
    return body.aborted()
        ? Body.of(
            BrokenInput.after(
                body.bytes(), new IOException("the component dropped the body unfinished")))
        : Body.of(body.bytes());
  }
}
