package dev.breakwater.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * SIGINT and SIGTERM start the JVM's shutdown hooks. The hook asks the thread that made this to
 * stop and waits for it, so that there is one place that stops the parts, also in the middle of a
 * start.
 */
final class OrderlyStop {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final PrintStream out;

  private OrderlyStop(PrintStream out) {
    this.out = out;
  }

  /** For the current thread, until {@link #done}. */
  static OrderlyStop onSignal(PrintStream out) {
    OrderlyStop stop = new OrderlyStop(out);
    Thread main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop.stop(main), "stop"));
    return stop;
  }

  private void stop(Thread main) {
    if (stopped.getCount() > 0) {
      main.interrupt();
      halt();
    }
  }

  private void halt() {
    boolean inTime;
    try {
      inTime = stopped.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      inTime = false;
    }
    out.println(inTime ? "Stopped." : "Not everything stopped: the next run ends what is left.");
    out.flush();
    Runtime.getRuntime().halt(inTime ? 0 : 1); // an orderly stop is a success for make
  }

  /** All has stopped. */
  void done() {
    stopped.countDown();
  }
}
