package dev.breakwater.host.http;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.IncomingMessage;
import dev.breakwater.host.wasi.OutgoingBody;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.ResponseOutparam;
import dev.breakwater.host.wasi.Signal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request and its answer, between Jetty and the guest. */
final class Exchange implements ResponseOutparam {
  private static final int FIRST_FINAL_STATUS = 200;

  /** As Spin has it; what a client writes there never arrives. */
  private static final String CLIENT_ADDRESS = "spin-client-addr";

  private final Request request;
  private final Response response;
  private final Signal signal;
  private final AtomicLong moved = new AtomicLong();
  private final RequestBody body;
  private @Nullable ResponseWriter writer;
  private @Nullable Variant failure;
  private int interim;

  /**
   * An exchange at its begin.
   *
   * @param maxBodyBytes how much of the request's body the guest may read
   */
  Exchange(Request request, Response response, Signal signal, long maxBodyBytes) {
    this.request = request;
    this.response = response;
    this.signal = signal;
    this.body = new RequestBody(request, signal, moved, maxBodyBytes);
  }

  /** The request as the guest sees it. */
  IncomingMessage.Request incoming() {
    HttpURI uri = request.getHttpURI();
    List<Fields.Entry> fields =
        Stream.concat(
                request.getHeaders().stream()
                    .map(Exchange::entry)
                    .filter(entry -> !entry.name().equals(CLIENT_ADDRESS)),
                Stream.of(clientAddress()))
            .toList();
    IncomingMessage.RequestLine line =
        new IncomingMessage.RequestLine(
            request.getMethod(),
            Optional.ofNullable(uri.getPathQuery()),
            "http",
            Optional.ofNullable(uri.getAuthority()));
    return new IncomingMessage.Request(line, Fields.received(fields), body);
  }

  private Fields.Entry clientAddress() {
    String address = Request.getRemoteAddr(request) + ":" + Request.getRemotePort(request);
    return new Fields.Entry(CLIENT_ADDRESS, address.getBytes(StandardCharsets.US_ASCII));
  }

  private static Fields.Entry entry(HttpField field) {
    String value = field.getValue() == null ? "" : field.getValue();
    return new Fields.Entry(field.getLowerCaseName(), value.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void respond(OutgoingMessage.Response answer) {
    if (answer.status() < FIRST_FINAL_STATUS) {
      interim = answer.status();
      answer.content().ifPresent(OutgoingBody::close);
      return;
    }
    response.setStatus(answer.status());
    for (Fields.Entry field : answer.headers().entries()) {
      if (!field.name().equals("content-length")) {
        response.getHeaders().add(field.name(), field.text());
      }
    }
    answer
        .declaredLength()
        .ifPresent(length -> response.getHeaders().put("content-length", length));
    addDate();
    ResponseWriter target = new ResponseWriter(request, response, signal, moved);
    writer = target;
    answer.content().ifPresentOrElse(content -> content.sendTo(target), target::finish);
  }

  /** The date is the guest's, or else now. */
  private void addDate() {
    if (!response.getHeaders().contains(HttpHeader.DATE)) {
      response
          .getHeaders()
          .add(request.getConnectionMetaData().getConnector().getServer().getDateField());
    }
  }

  @Override
  public void fail(Variant errorCode) {
    failure = errorCode;
  }

  /** What the guest's run came to, for the log. */
  Optional<String> problem() {
    if (failure != null) {
      return Optional.of("the guest answered with the error " + ErrorCode.name(failure));
    }
    if (interim > 0) {
      return Optional.of("the guest answered with the interim status " + interim);
    }
    if (writer == null) {
      return Optional.of("the guest returned without a response");
    }
    return writer.aborted()
        ? Optional.of("the guest dropped the response's body before it was finished")
        : Optional.empty();
  }

  /** Ends the exchange as the guest left it. */
  void complete(Callback callback) {
    ResponseWriter answer = writer;
    if (answer == null || answer.aborted()) {
      failWith(Problem.INTERNAL, callback);
    } else {
      answer.complete(callback);
    }
    body.close();
  }

  /** Ends the exchange with an error of the host, or cuts the connection if it is too late. */
  void failWith(Problem problem, Callback callback) {
    ResponseWriter answer = writer;
    if (answer != null && answer.committed()) {
      callback.failed(new IllegalStateException("the response cannot be completed"));
      return;
    }
    response.reset();
    addDate();
    problem.answer(request, response, callback);
  }

  /** How many bytes of both bodies the guest and the client have taken from one another so far. */
  long bytesMoved() {
    return moved.get();
  }

  /** Whether the guest asked for more of the request's body than it may read. */
  boolean bodyTooLarge() {
    return body.tooLarge();
  }

  /** Whether the guest asked for more of the request's body than the client has sent. */
  boolean awaitsClient() {
    return body.starved();
  }
}
