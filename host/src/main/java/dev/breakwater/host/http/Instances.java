package dev.breakwater.host.http;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.link.Plan;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.Signal;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a component that answer requests: each one request after another, up to a
 * number. The one that rested least is the next, and what rests for long is given up, so that their
 * number follows the load.
 */
final class Instances implements AutoCloseable {
  private static final long MAX_REST_NANOS = 60_000_000_000L;

  private final ComponentHost component;
  private final Plan.ExportedFunction function;
  private final int requestsPerInstance;
  private final HostMetrics metrics;
  private final ConcurrentLinkedDeque<Turn> resting = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Instances(ComponentHost component, String export, int requestsPerInstance, HostMetrics metrics) {
    this.component = component;
    this.function = component.export(export);
    this.requestsPerInstance = requestsPerInstance;
    this.metrics = metrics;
  }

  /** How many wait for their next request. */
  int resting() {
    return resting.size();
  }

  /** An instance for one request, to be ended by {@link Turn#end}. */
  Turn next() {
    Turn rested = resting.pollFirst();
    return rested == null ? new Turn(component.context()) : rested;
  }

  /** Gives up all that rest, and those that still answer as soon as they have. */
  @Override
  public void close() {
    closed = true;
    for (Turn turn = resting.pollFirst(); turn != null; turn = resting.pollFirst()) {
      turn.close();
    }
  }

  private void closeLongestRested() {
    Turn oldest = resting.peekLast();
    if (oldest != null
        && System.nanoTime() - oldest.restsSince > MAX_REST_NANOS
        && resting.removeLastOccurrence(oldest)) {
      oldest.close();
    }
  }

  /** One instance and the request that it answers. Used by one thread at a time. */
  final class Turn {
    private final Context context;
    private @Nullable ComponentInstance instance;
    private int requests;
    private long restsSince;

    private Turn(Context context) {
      this.context = context;
    }

    /** Where the instance waits. */
    Signal signal() {
      return context.signal();
    }

    /** Calls the export, on a fresh instance if there is none yet. */
    void call(List<?> arguments) {
      ComponentInstance callee = instance;
      if (callee == null) {
        callee = component.instantiate(context);
        instance = callee;
        metrics.instanceMade();
      }
      Object ignored = callee.call(function, arguments);
    }

    /**
     * Ends the turn.
     *
     * @param sound whether the instance did all that it should, and may answer another request
     */
    void end(boolean sound) {
      requests++;
      if (closed || !sound || requests >= requestsPerInstance) {
        close();
        return;
      }
      context.signal().forgetActions();
      restsSince = System.nanoTime();
      resting.addFirst(this);
      if (closed) {
        Instances.this.close();
      }
      closeLongestRested();
    }

    private void close() {
      if (instance != null) {
        instance.close();
      }
    }
  }
}
