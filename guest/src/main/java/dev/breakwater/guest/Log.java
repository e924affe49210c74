package dev.breakwater.guest;

/** What a function tells those who run it. */
public interface Log {

  /** The host's own; works only in WebAssembly. */
  static Log host() {
    return new HostLog();
  }

  /** Keeps nothing; for tests. */
  static Log silent() {
    return new QuietLog(false);
  }

  /**
   * Keeps no line and throws {@link IllegalStateException} with what has failed; for a warm-up, in
   * which nothing may.
   */
  static Log rehearsed() {
    return new QuietLog(true);
  }

  /** One line of standard output. */
  void line(String text);

  /** A failure with its stack, on standard error. */
  void failure(Throwable failure);
}
