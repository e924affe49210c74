package dev.breakwater.host;

/**
 * The guest broke a rule of WebAssembly or of the component model while it ran, or asked to end.
 * Its instance must not be used again; a new one works.
 */
public sealed class TrapException extends RuntimeException permits HostExhaustedException {
  private static final long serialVersionUID = 1L;

  /** A trap that the host found. */
  public TrapException(String message) {
    super(message);
  }

  /** A trap that the engine found. */
  public TrapException(String message, Throwable cause) {
    super(message, cause);
  }
}
