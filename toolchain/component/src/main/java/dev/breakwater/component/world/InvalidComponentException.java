package dev.breakwater.component.world;

/**
 * The definitions of a component do not fit each other by type, or make up something that WIT has
 * no words for.
 */
public final class InvalidComponentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Reports {@code problem}. */
  public InvalidComponentException(String problem) {
    super(problem);
  }
}
