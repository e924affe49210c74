package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Unit;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.RequestOptions.Limit;
import java.util.Optional;

/** {@code wasi:http/types} and {@code wasi:http/outgoing-handler}. */
final class HttpTypes {
  private HttpTypes() {}

  static HostInterface types() {
    HostInterface types = HostInterface.named("wasi:http/types@0.2.0");
    HttpFields.addTo(types);
    addIncoming(types);
    addOutgoingRequest(types);
    addOutgoingResponse(types);
    addBodies(types);
    addOptions(types);
    return types
        .resource("future-incoming-response")
        .method(
            "future-incoming-response",
            "subscribe",
            (context, args) -> Pollable.on(args.resource(0, FutureResponse.class)))
        .method(
            "future-incoming-response",
            "get",
            (context, args) -> args.resource(0, FutureResponse.class).get())
        .function(
            "http-error-code",
            (context, args) -> Variant.option(args.resource(0, IoError.class).http()));
  }

  static HostInterface outgoingHandler() {
    return HostInterface.named("wasi:http/outgoing-handler@0.2.0")
        .function("handle", HttpTypes::handle);
  }

  private static Variant handle(Context context, Arguments args) {
    RequestOptions options =
        args.option(1).map(RequestOptions.class::cast).orElseGet(RequestOptions::new);
    try {
      OutgoingMessage.Request request = args.resource(0, OutgoingMessage.Request.class);
      return Variant.ok(context.client().send(request, options, context.signal()));
    } catch (OutgoingClient.RefusedException e) {
      return Variant.error(e.errorCode());
    }
  }

  private static void addIncoming(HostInterface types) {
    types
        .resource("incoming-request")
        .method("incoming-request", "method", (c, args) -> HttpMethod.value(line(args).method()))
        .method("incoming-request", "path-with-query", (c, a) -> Variant.option(line(a).target()))
        .method(
            "incoming-request",
            "scheme",
            (context, args) -> Variant.some(HttpMethod.scheme(line(args).scheme())))
        .method(
            "incoming-request", "authority", (c, args) -> Variant.option(line(args).authority()))
        .method("incoming-request", "headers", (context, args) -> incoming(args).headers())
        .method("incoming-request", "consume", (context, args) -> incoming(args).consume())
        .resource("incoming-response")
        .method("incoming-response", "status", (context, args) -> status(args))
        .method("incoming-response", "headers", (context, args) -> incoming(args).headers())
        .method("incoming-response", "consume", (context, args) -> incoming(args).consume());
  }

  private static IncomingMessage incoming(Arguments args) {
    return args.resource(0, IncomingMessage.class);
  }

  private static IncomingMessage.RequestLine line(Arguments args) {
    return args.resource(0, IncomingMessage.Request.class).line();
  }

  private static int status(Arguments args) {
    return args.resource(0, IncomingMessage.Response.class).status();
  }

  private static void addOutgoingRequest(HostInterface types) {
    String name = "outgoing-request";
    types
        .resource(name)
        .constructor(
            "outgoing-request",
            (context, args) -> new OutgoingMessage.Request(args.resource(0, Fields.class)))
        .method(name, "body", (context, args) -> outgoing(args).body(context.memory()))
        .method(name, "method", (context, args) -> HttpMethod.value(request(args).method()))
        .method(name, "set-method", (context, args) -> request(args).setMethod(args.variant(1)))
        .method(name, "path-with-query", (c, args) -> Variant.option(request(args).target()))
        .method(
            name, "set-path-with-query", (context, args) -> request(args).setTarget(args.option(1)))
        .method(
            name,
            "scheme",
            (context, args) -> Variant.option(request(args).scheme().map(HttpMethod::scheme)))
        .method(name, "set-scheme", (context, args) -> request(args).setScheme(args.option(1)))
        .method(name, "authority", (context, args) -> Variant.option(request(args).authority()))
        .method(
            name, "set-authority", (context, args) -> request(args).setAuthority(args.option(1)))
        .method(name, "headers", (context, args) -> outgoing(args).headers());
  }

  private static OutgoingMessage outgoing(Arguments args) {
    return args.resource(0, OutgoingMessage.class);
  }

  private static OutgoingMessage.Request request(Arguments args) {
    return args.resource(0, OutgoingMessage.Request.class);
  }

  private static void addOutgoingResponse(HostInterface types) {
    String name = "outgoing-response";
    types
        .resource(name)
        .constructor(
            "outgoing-response",
            (context, args) -> new OutgoingMessage.Response(args.resource(0, Fields.class)))
        .method(name, "status-code", (context, args) -> response(args).status())
        .method(name, "set-status-code", (context, args) -> response(args).setStatus(args.int32(1)))
        .method(name, "headers", (context, args) -> outgoing(args).headers())
        .method(name, "body", (context, args) -> outgoing(args).body(context.memory()))
        .resource("response-outparam")
        .staticFunction("response-outparam", "set", (context, args) -> respond(args));
  }

  private static OutgoingMessage.Response response(Arguments args) {
    return args.resource(0, OutgoingMessage.Response.class);
  }

  private static Unit respond(Arguments args) {
    ResponseOutparam outparam = args.resource(0, ResponseOutparam.class);
    Variant result = args.variant(1);
    if (result.index() == 0) {
      outparam.respond((OutgoingMessage.Response) result.value());
    } else {
      outparam.fail((Variant) result.value());
    }
    return Unit.UNIT;
  }

  private static void addBodies(HostInterface types) {
    types
        .resource("incoming-body")
        .method(
            "incoming-body",
            "stream",
            (context, args) -> args.resource(0, IncomingBody.class).stream())
        .staticFunction(
            "incoming-body",
            "finish",
            (context, args) -> args.resource(0, IncomingBody.class).finish())
        .resource("future-trailers")
        .method("future-trailers", "subscribe", (context, args) -> Pollable.now())
        .method(
            "future-trailers",
            "get",
            (context, args) -> args.resource(0, IncomingBody.FutureTrailers.class).get())
        .resource("outgoing-body")
        .method(
            "outgoing-body",
            "write",
            (context, args) -> args.resource(0, OutgoingBody.class).write())
        .staticFunction(
            "outgoing-body",
            "finish",
            (context, args) -> args.resource(0, OutgoingBody.class).finish());
  }

  private static void addOptions(HostInterface types) {
    types
        .resource("request-options")
        .constructor("request-options", (context, args) -> new RequestOptions());
    for (Limit limit : Limit.values()) {
      String name = limit.field();
      types
          .method("request-options", name, (context, args) -> options(args).value(limit))
          .method(
              "request-options",
              "set-" + name,
              (context, args) -> {
                Optional<Object> value = args.option(1);
                return options(args).set(limit, value);
              });
    }
  }

  private static RequestOptions options(Arguments args) {
    return args.resource(0, RequestOptions.class);
  }
}
