package dev.breakwater.guest.abi;

/**
 * What the canonical ABI demands of values that go outside.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#storing">Canonical
 *     ABI, Storing</a>
 */
public final class Lower {
  private Lower() {}

  /**
   * Requires a list to be as long as its type says.
   *
   * @throws IllegalArgumentException if it is longer or shorter
   */
  public static void requireLength(int wanted, int found) {
    if (found != wanted) {
      throw new IllegalArgumentException(
          "a list of " + found + " elements, where the type wants " + wanted);
    }
  }
}
