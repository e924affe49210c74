package dev.breakwater.core.application;

/** What is needed to answer is away; the same request may succeed later. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnavailableException(String message) {
    super(message);
  }
}
