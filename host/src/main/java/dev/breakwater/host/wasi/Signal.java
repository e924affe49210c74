package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where the thread of one component instance waits, and where all that it may wait for tells that
 * something has changed.
 */
public final class Signal {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Runnable> beforeWait = new ArrayList<>(1);

  /** Runs {@code action} each time before the thread waits: it sends what was held back. */
  public void beforeWait(Runnable action) {
    beforeWait.add(action);
  }

  /**
   * Forgets what was to be done before the thread waits: that belongs to a request that is over.
   */
  public void forgetActions() {
    beforeWait.clear();
  }

  /** Tells the waiting thread to look again. */
  public void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code pollable} is ready. */
  public void await(Pollable pollable) {
    await(List.of(pollable));
  }

  /**
   * Waits until one of {@code pollables} is ready.
   *
   * @return the places of those that are ready, from 0
   * @throws TrapException if the thread is interrupted, which is how a request's time ends
   */
  public List<Integer> await(List<? extends Pollable> pollables) {
    List<Integer> ready = ready(pollables);
    if (!ready.isEmpty()) {
      return ready;
    }
    beforeWait.forEach(Runnable::run);
    lock.lock();
    try {
      while (true) {
        ready = ready(pollables);
        if (!ready.isEmpty()) {
          return ready;
        }
        sleep(pollables);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TrapException("interrupted while waiting", e);
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // the loop is in await
  private void sleep(List<? extends Pollable> pollables) throws InterruptedException {
    long nanos = Long.MAX_VALUE;
    for (Pollable pollable : pollables) {
      nanos = Math.min(nanos, pollable.nanosLeft());
    }
    if (nanos == Long.MAX_VALUE) {
      changed.await();
    } else {
      long ignored = changed.awaitNanos(nanos);
    }
  }

  private static List<Integer> ready(List<? extends Pollable> pollables) {
    List<Integer> ready = new ArrayList<>();
    for (int i = 0; i < pollables.size(); i++) {
      if (pollables.get(i).ready()) {
        ready.add(i);
      }
    }
    return ready;
  }
}
