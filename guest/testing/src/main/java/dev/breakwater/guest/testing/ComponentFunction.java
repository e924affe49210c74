package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.GuestExit;
import dev.breakwater.host.wasi.IncomingMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A function as its component, with a fresh instance for each request.
 *
 * @param limit how long a request may take
 */
record ComponentFunction(ComponentHost component, ServedServices services, Duration limit)
    implements HttpFunction {
  private static final String HANDLE = "wasi:http/incoming-handler#handle";

  @Override
  public Response handle(Request request) throws Exception {
    FutureTask<Response> answer = new FutureTask<>(() -> services.during(() -> answered(request)));
    Thread guest = Thread.ofVirtual().name("function").start(answer);
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(
          request.method() + " " + request.target() + " took longer than " + limit, e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      guest.interrupt();
    }
  }

  private static Exception unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case Exception exception -> exception;
      case null, default -> e;
    };
  }

  private Response answered(Request request) {
    ComponentAnswer answer = new ComponentAnswer(request.method());
    try (ComponentInstance instance = component.instantiate(component.context())) {
      Object ignored = instance.call(component.export(HANDLE), List.of(incoming(request), answer));
    } catch (GuestExit exit) {
      if (!exit.success()) {
        throw new AssertionError(exit.getMessage(), exit);
      }
    }
    return answer.response();
  }

  private static IncomingMessage.Request incoming(Request request) {
    List<Fields.Entry> fields =
        request.headers().entries().stream()
            .map(h -> new Fields.Entry(h.name(), h.value().getBytes(StandardCharsets.ISO_8859_1)))
            .toList();
    IncomingMessage.RequestLine line =
        new IncomingMessage.RequestLine(
            request.method(),
            Optional.of(request.target()),
            request.origin().map(origin -> origin.scheme()).orElse("http"),
            request.origin().map(origin -> origin.authority()));
    return new IncomingMessage.Request(
        line, Fields.received(fields), new StreamSource(request.body().stream()));
  }
}
