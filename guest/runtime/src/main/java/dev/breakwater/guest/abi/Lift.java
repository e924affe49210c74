package dev.breakwater.guest.abi;

/**
 * What the canonical ABI demands of numbers that come from outside.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#loading">Canonical
 *     ABI, Loading</a>
 */
public final class Lift {
  private Lift() {}

  /**
   * Whether a value of two cases is the first one.
   *
   * @throws IllegalStateException if {@code number} is neither 0 nor 1
   */
  public static boolean isFirst(int number) {
    return switch (number) {
      case 0 -> true;
      case 1 -> false;
      default -> throw noCase(number);
    };
  }

  /**
   * The label with that number.
   *
   * @throws IllegalStateException if there are not that many
   */
  public static <E extends Enum<E>> E label(E[] labels, int number) {
    if (number < 0 || number >= labels.length) {
      throw noCase(number);
    }
    return labels[number];
  }

  /** What to throw if no case of a variant has that number. */
  public static IllegalStateException noCase(int number) {
    return new IllegalStateException("no case has the number " + Integer.toUnsignedString(number));
  }

  /**
   * The {@code char} itself.
   *
   * @throws IllegalStateException if it is a surrogate or not in Unicode
   */
  public static int scalar(int number) {
    boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    if (surrogate || number < 0 || number > Character.MAX_CODE_POINT) {
      throw new IllegalStateException("no Unicode scalar value: 0x" + Integer.toHexString(number));
    }
    return number;
  }
}
