package dev.breakwater.abi;

/**
 * Thrown for a type whose values take more memory than a value may, which lists of fixed length
 * can.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#type-definitions">Component
 *     model, Type definitions</a>
 */
public final class TypeTooLargeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  static final long MAX_BYTES = (1L << 28) - 1;

  private TypeTooLargeException(long bytes) {
    super("a value takes %d bytes, and may take %d at most".formatted(bytes, MAX_BYTES));
  }

  /** The size of a type, if it is one. */
  static int requireAllowed(long bytes) {
    if (bytes > MAX_BYTES) {
      throw new TypeTooLargeException(bytes);
    }
    return (int) bytes;
  }
}
