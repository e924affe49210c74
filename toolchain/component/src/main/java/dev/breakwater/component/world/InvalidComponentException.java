package dev.breakwater.component.world;

/**
 * The definitions of a component make up something that WIT has no words for, or do not fit each
 * other in a model that was not read from a file.
 */
public final class InvalidComponentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Reports {@code problem}. */
  public InvalidComponentException(String problem) {
    super(problem);
  }
}
