package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;

/**
 * The resource {@code incoming-body}. Its trailers are always none: they are dropped on arrival.
 */
final class IncomingBody implements AutoCloseable {
  private final InputSource content;
  private boolean taken;
  private boolean open;

  IncomingBody(InputSource content) {
    this.content = content;
  }

  Variant stream() {
    if (taken) {
      return Variant.error();
    }
    taken = true;
    open = true;
    return Variant.ok(new Stream());
  }

  FutureTrailers finish() {
    if (open) {
      throw new TrapException("drop the input-stream of the body before incoming-body.finish");
    }
    content.close();
    return new FutureTrailers();
  }

  @Override
  public void close() {
    content.close();
  }

  /** The stream as the guest holds it: dropping it leaves the body. */
  private final class Stream implements InputSource {
    @Override
    public byte[] read(int max) throws StreamException {
      return content.read(max);
    }

    @Override
    public boolean ready() {
      return content.ready();
    }

    @Override
    public long nanosLeft() {
      return content.nanosLeft();
    }

    @Override
    public void close() {
      open = false;
    }
  }

  /** The resource {@code future-trailers}: ready at once, without trailers. */
  static final class FutureTrailers {
    private boolean taken;

    Variant get() {
      if (taken) {
        return Variant.some(Variant.error());
      }
      taken = true;
      return Variant.some(Variant.ok(Variant.ok(Variant.none())));
    }
  }
}
