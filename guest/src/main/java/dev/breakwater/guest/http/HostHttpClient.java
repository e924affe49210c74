package dev.breakwater.guest.http;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.bindings.wasi.http.types.Fields;
import dev.breakwater.guest.bindings.wasi.http.types.FutureIncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingBody;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingRequest;
import dev.breakwater.guest.bindings.wasi.http.types.Scheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends requests by {@code wasi:http/outgoing-handler}. */
final class HostHttpClient implements HttpClient {
  @Override
  public Response send(Call call) throws HttpException {
    return start(call).await();
  }

  @Override
  public PendingResponse start(Call call) throws HttpException {
    OutgoingRequest request = outgoing(call);
    OutgoingBody body =
        request.body().orElseThrow(nothing -> new IllegalStateException("no body to write"));
    FutureIncomingResponse future = started(request, call, body);
    write(body, call, future);
    return HostPendingResponse.of(future, call.timeouts().map(Timeouts::firstByte));
  }

  @Override
  public PendingResponse first(List<PendingResponse> pending) {
    List<HostPendingResponse> ours = new ArrayList<>();
    for (PendingResponse one : pending) {
      ours.add((HostPendingResponse) one);
    }
    return HostPendingResponse.first(ours);
  }

  private static FutureIncomingResponse started(
      OutgoingRequest request, Call call, OutgoingBody body) throws HttpException {
    try {
      return HostResult.send(request, call.timeouts().map(HostLimits::of));
    } catch (HttpException refused) {
      body.close();
      throw refused;
    }
  }

  private static OutgoingRequest outgoing(Call call) throws HttpException {
    OutgoingRequest request = OutgoingRequest.create(fields(call));
    try {
      address(request, call);
      return request;
    } catch (HttpException refused) {
      request.close();
      throw refused;
    }
  }

  private static void address(OutgoingRequest request, Call call) throws HttpException {
    boolean https = call.origin().scheme().equals("https");
    Scheme scheme = https ? new Scheme.Https() : new Scheme.Http();
    String authority = call.origin().authority();
    accepted(request.setMethod(Methods.of(call.method())), "method " + call.method());
    accepted(request.setScheme(Optional.of(scheme)), "scheme " + call.origin().scheme());
    accepted(request.setAuthority(Optional.of(authority)), "authority " + authority);
    accepted(request.setPathWithQuery(Optional.of(call.target())), "target " + call.target());
  }

  private static Fields fields(Call call) throws HttpException {
    try {
      return HostFields.of(Framing.of(call));
    } catch (IllegalArgumentException refused) {
      throw new HttpException(String.valueOf(refused.getMessage()));
    }
  }

  private static void accepted(Result<Unit, Unit> result, String what) throws HttpException {
    result.orElseThrow(nothing -> new HttpException("the host refuses the " + what));
  }

  private static Patience patience(Call call) {
    return call.timeouts()
        .map(timeouts -> Patience.of(timeouts.betweenBytes()))
        .orElseGet(Patience::endless);
  }

  /** A server that takes no more of the body may have answered already. */
  private static void write(OutgoingBody body, Call call, FutureIncomingResponse future)
      throws HttpException {
    try {
      OutgoingContent.write(body, call.body(), patience(call));
    } catch (BrokenSinkException answeredEarly) {
      return;
    } catch (HttpTimeoutException stalled) {
      future.close();
      throw stalled;
    } catch (BodyTooLargeException tooLarge) {
      future.close();
      throw new HttpException(String.valueOf(tooLarge.getMessage()), tooLarge);
    } catch (IOException unreadable) {
      future.close();
      throw new BrokenBodyException(unreadable);
    }
  }
}
