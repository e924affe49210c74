package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import org.jspecify.annotations.Nullable;

/** The resource {@code future-incoming-response}: completed by the client's threads. */
public final class FutureResponse implements Pollable, AutoCloseable {
  private final Signal signal;
  private final Runnable wanted;
  private final Runnable cancel;
  private volatile @Nullable Variant result;
  private boolean taken;
  private volatile boolean dropped;

  /**
   * A response that has not come yet.
   *
   * @param wanted told when the guest asks for the response, maybe often
   * @param cancel gives the exchange up when the guest no longer wants the response
   */
  public FutureResponse(Signal signal, Runnable wanted, Runnable cancel) {
    this.signal = signal;
    this.wanted = wanted;
    this.cancel = cancel;
  }

  /** The response came. */
  public void complete(IncomingMessage.Response response) {
    if (dropped) {
      response.close();
      return;
    }
    result = Variant.ok(response);
    signal.wake();
  }

  /** There will be no response. */
  public void fail(Variant errorCode) {
    result = Variant.error(errorCode);
    signal.wake();
  }

  @Override
  public boolean ready() {
    wanted.run();
    return result != null;
  }

  Variant get() {
    wanted.run();
    Variant now = result;
    if (now == null) {
      return Variant.none();
    }
    if (taken) {
      return Variant.some(Variant.error());
    }
    taken = true;
    return Variant.some(Variant.ok(now));
  }

  @Override
  public void close() {
    dropped = true;
    if (!taken) {
      cancel.run();
      if (result instanceof Variant(int index, var response)
          && response.isPresent()
          && response.get() instanceof IncomingMessage.Response unread) {
        unread.close();
      }
    }
  }
}
