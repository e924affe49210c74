package dev.breakwater.host.http;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.HostExhaustedException;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.wasi.GuestExit;
import dev.breakwater.host.wasi.Signal;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers each request by an instance of the component. */
final class GuestHandler extends Handler.Abstract {
  private static final String HANDLE = "wasi:http/incoming-handler#handle";

  private final int requestsPerInstance;
  private final Watchdog watchdog;
  private final Admission admission;
  private final String limit;
  private final long maxBodyBytes;
  private final RequestLog log;
  private final HostMetrics metrics;
  private final HostTraces traces;
  private volatile Instances instances;

  GuestHandler(
      ComponentHost component, ServerOptions options, Watchdog watchdog, Telemetry telemetry) {
    super(InvocationType.BLOCKING);
    this.requestsPerInstance = options.requestsPerInstance();
    this.log = telemetry.log();
    this.metrics = telemetry.metrics();
    this.traces = telemetry.traces();
    this.watchdog = watchdog;
    this.admission = new Admission(options.maxRequests());
    this.limit = seconds(options.requestTimeout());
    this.maxBodyBytes = options.maxBodyBytes();
    this.instances = instances(component);
    metrics.admission(admission::running, admission::waiting);
    metrics.resting(() -> instances.resting());
  }

  /** Answers all further requests by {@code component}; those that run end with the old one. */
  void replace(ComponentHost component) {
    Instances old = instances;
    instances = instances(component);
    old.close();
  }

  private Instances instances(ComponentHost component) {
    ComponentHost traced = component.with(traces.innerCalls());
    return new Instances(traced, HANDLE, requestsPerInstance, metrics);
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    instances.close();
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = RequestId.of(request);
    long begin = System.nanoTime();
    Request.addCompletionListener(
        request, cause -> log.access(request, response.getStatus(), begin, id));
    traces.during(request, response, traced -> handle(traced, response, id, callback));
    return true;
  }

  private void handle(Request request, Response response, String id, Callback callback)
      throws InterruptedException {
    if (request.getLength() > maxBodyBytes) {
      refuse(
          new Exchange(request, response, new Signal(), 0), id, Problem.BODY_TOO_LARGE, callback);
      return;
    }
    if (!admission.enter()) {
      refuse(new Exchange(request, response, new Signal(), 0), id, Problem.OVERLOADED, callback);
      return;
    }
    Instances.Turn turn = instances.next();
    boolean sound = false;
    try {
      sound =
          answer(turn, new Exchange(request, response, turn.signal(), maxBodyBytes), id, callback);
    } finally {
      turn.end(sound);
      admission.leave();
    }
  }

  private void refuse(Exchange exchange, String id, Problem problem, Callback callback) {
    log.refused(id, problem);
    metrics.failed(problem);
    exchange.failWith(problem, callback);
  }

  /** Whether the guest did all that it should. */
  private boolean answer(Instances.Turn turn, Exchange exchange, String id, Callback callback) {
    Watchdog.Run run = watchdog.begin(exchange::bytesMoved);
    Optional<Reason> reason;
    boolean late;
    try {
      reason = runGuest(turn, exchange);
      if (reason.isEmpty()) {
        exchange.complete(callback);
      }
    } catch (TrapException e) {
      reason = Reason.internal("the client reads too slowly: " + e.getMessage());
    } finally {
      late = run.end();
    }
    if (reason.isPresent()) {
      fail(exchange, id, late ? timeout(exchange) : reason.get(), callback);
    }
    return reason.isEmpty() && !late;
  }

  private void fail(Exchange exchange, String id, Reason reason, Callback callback) {
    log.problem(id, reason.text());
    metrics.failed(reason.problem());
    exchange.failWith(reason.problem(), callback);
  }

  /** What the client is told, and what the log is. */
  private record Reason(Problem problem, String text) {
    static Optional<Reason> internal(String text) {
      return Optional.of(new Reason(Problem.INTERNAL, text));
    }
  }

  private Reason timeout(Exchange exchange) {
    String text = "timed out after " + limit;
    return exchange.awaitsClient()
        ? new Reason(Problem.CLIENT_STALLED, text + ": the request's body stalled")
        : new Reason(Problem.TIMEOUT, text);
  }

  /** What went wrong, if anything. */
  private Optional<Reason> runGuest(Instances.Turn turn, Exchange exchange) {
    try {
      turn.call(List.of(exchange.incoming(), exchange));
    } catch (HostExhaustedException e) {
      return Optional.of(new Reason(Problem.OVERLOADED, log.trap(e)));
    } catch (TrapException e) {
      return Reason.internal(log.trap(e));
    } catch (GuestExit e) {
      if (!e.success()) {
        return Reason.internal(String.valueOf(e.getMessage()));
      }
    }
    return exchange.bodyTooLarge()
        ? Optional.of(new Reason(Problem.BODY_TOO_LARGE, "the body is too large"))
        : exchange.problem().flatMap(Reason::internal);
  }
}
