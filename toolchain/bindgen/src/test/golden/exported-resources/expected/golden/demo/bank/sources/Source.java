package golden.demo.bank.sources;

/**
 * The resource {@code source} of {@code demo:bank/sources@1.0.0}.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Source implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Source(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Source lift(int handle) {
    return new Source(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("source was closed or given away");
    }
    return handle;
  }

  /** The handle, given away; only generated code calls it. */
  public int release() {
    int given = handle();
    handle = GONE;
    return given;
  }

  /** Drops the handle; the second time nothing happens. */
  @Override
  public void close() {
    if (handle != GONE) {
      SourcesNatives.dropSource(release());
    }
  }

  /**
   * Calls {@code [method]source.draw}.
   *
   * @param cents unsigned, 64 bits
   */
  public boolean draw(long cents) {
    return SourcesNatives.sourceDraw(this.handle(), cents) != 0;
  }
}
