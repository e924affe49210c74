package dev.breakwater.host;

/** The component can be read, but breaks a rule that its definitions must keep. */
public final class InvalidComponentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which definition breaks which rule. */
  public InvalidComponentException(String message) {
    super(message);
  }

  /** As found by the engine in a core module. */
  public InvalidComponentException(String message, Throwable cause) {
    super(message, cause);
  }
}
