package dev.breakwater.host;

/** The host has no memory left for a guest that broke no rule; later there may be some again. */
public final class HostExhaustedException extends TrapException {
  private static final long serialVersionUID = 1L;

  /** Says what ran out. */
  public HostExhaustedException(String message) {
    super(message);
  }

  /** As found by the JVM. */
  public HostExhaustedException(String message, Throwable cause) {
    super(message, cause);
  }
}
