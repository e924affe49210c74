package dev.breakwater.host.http;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.HostExhaustedException;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.link.Plan;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.GuestExit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers each request by a fresh instance of the component. */
final class GuestHandler extends Handler.Abstract {
  private static final String HANDLE = "wasi:http/incoming-handler#handle";

  private final ComponentHost component;
  private final Plan.ExportedFunction handle;
  private final Watchdog watchdog;
  private final Admission admission;
  private final String limit;
  private final RequestLog log;

  GuestHandler(ComponentHost component, ServerOptions options, Watchdog watchdog, RequestLog log) {
    super(InvocationType.BLOCKING);
    this.component = component;
    this.handle = component.export(HANDLE);
    this.watchdog = watchdog;
    this.admission = new Admission(options.maxRequests());
    this.limit = seconds(options.requestTimeout());
    this.log = log;
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
    Context context = component.context();
    Exchange exchange = new Exchange(request, response, context.signal());
    if (!admission.enter()) {
      log.refused(id, Problem.OVERLOADED);
      exchange.failWith(Problem.OVERLOADED, callback);
      return true;
    }
    try {
      answer(context, exchange, id, callback);
    } finally {
      admission.leave();
    }
    return true;
  }

  private void answer(Context context, Exchange exchange, String id, Callback callback) {
    Watchdog.Run run = watchdog.begin(exchange::bytesMoved);
    Optional<Reason> reason;
    boolean late;
    try {
      reason = runGuest(context, exchange);
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
  }

  private void fail(Exchange exchange, String id, Reason reason, Callback callback) {
    log.problem(id, reason.text());
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
  private Optional<Reason> runGuest(Context context, Exchange exchange) {
    try (ComponentInstance instance = component.instantiate(context)) {
      instance.call(handle, List.of(exchange.incoming(), exchange));
    } catch (HostExhaustedException e) {
      return Optional.of(new Reason(Problem.OVERLOADED, log.trap(e)));
    } catch (TrapException e) {
      return Reason.internal(log.trap(e));
    } catch (GuestExit e) {
      if (!e.success()) {
        return Reason.internal(String.valueOf(e.getMessage()));
      }
    }
    return exchange.problem().flatMap(Reason::internal);
  }
}
