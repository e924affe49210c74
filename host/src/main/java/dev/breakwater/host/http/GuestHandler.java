package dev.breakwater.host.http;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.link.Plan;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.GuestExit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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
  private final Semaphore free;
  private final long patienceMillis;
  private final RequestLog log;

  GuestHandler(ComponentHost component, ServerOptions options, Watchdog watchdog, RequestLog log) {
    super(InvocationType.BLOCKING);
    this.component = component;
    this.handle = component.export(HANDLE);
    this.watchdog = watchdog;
    this.free = new Semaphore(options.maxConcurrent());
    this.patienceMillis = options.requestTimeout().toMillis();
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = newId();
    long begin = System.nanoTime();
    Request.addCompletionListener(
        request, cause -> log.access(request, response.getStatus(), begin, id));
    Context context = component.context();
    Exchange exchange = new Exchange(request, response, id, context.signal());
    if (!free.tryAcquire() && !free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
      log.problem(id, "too many requests at once");
      exchange.failWith(Failure.OVERLOADED, callback);
      return true;
    }
    try {
      answer(context, exchange, id, callback);
    } finally {
      free.release();
    }
    return true;
  }

  private void answer(Context context, Exchange exchange, String id, Callback callback) {
    Watchdog.Run run = watchdog.begin();
    Optional<String> problem;
    boolean completed = false;
    try {
      problem = runGuest(context, exchange);
      if (problem.isEmpty()) {
        exchange.complete(callback);
        completed = true;
      }
    } catch (TrapException e) {
      problem = Optional.of("the client reads too slowly: " + e.getMessage());
    }
    boolean late = run.end();
    problem.ifPresent(text -> log.problem(id, text));
    if (!completed) {
      exchange.failWith(late ? Failure.TIMEOUT : Failure.INTERNAL, callback);
    }
  }

  /** What went wrong, if anything. */
  private Optional<String> runGuest(Context context, Exchange exchange) {
    try (ComponentInstance instance = component.instantiate(context)) {
      try {
        instance.call(handle, List.of(exchange.incoming(), exchange));
      } catch (TrapException e) {
        return Optional.of(log.trap(e));
      } catch (GuestExit e) {
        if (!e.success()) {
          return Optional.of(String.valueOf(e.getMessage()));
        }
      }
    } catch (TrapException e) {
      return Optional.of("the component cannot be instantiated: " + log.trap(e));
    }
    return exchange.problem();
  }

  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
