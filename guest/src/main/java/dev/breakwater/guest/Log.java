package dev.breakwater.guest;

/** What a function tells those who run it. */
public interface Log {

  /** The host's own; works only in WebAssembly. */
  static Log host() {
    return new HostLog();
  }

  /** One line of standard output. */
  void line(String text);

  /** A failure with its stack, on standard error. */
  void failure(Throwable failure);
}
