package dev.breakwater.component.binary;

/**
 * The bytes are not a component, or one that breaks a rule, or not one of the parts of the format
 * that are supported.
 */
public sealed class MalformedComponentException extends RuntimeException
    permits UnknownCodeException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Reports {@code problem}.
   *
   * @param offset where in the file it was found, in bytes from the start
   */
  public MalformedComponentException(int offset, String problem) {
    super("at offset 0x%x: %s".formatted(offset, problem));
    this.offset = offset;
  }

  /** Where in the file the problem was found, in bytes from the start. */
  public final int offset() {
    return offset;
  }
}
