package dev.breakwater.teavm.sample;

import java.util.function.Supplier;
import org.teavm.interop.Export;

/** Exceptions, errors and traps. */
public final class Failures {
  private Failures() {}

  @Export(name = "divide")
  public static int divide(int dividend, int divisor) {
    return Lowered.string(() -> caught(() -> "" + dividend / divisor));
  }

  @Export(name = "remainder")
  public static int remainder(long dividend, long divisor) {
    return Lowered.string(() -> caught(() -> "" + dividend % divisor));
  }

  @Export(name = "divide-unsigned")
  public static int divideUnsigned(int dividend, int divisor) {
    return Lowered.string(() -> caught(() -> "" + Integer.divideUnsigned(dividend, divisor)));
  }

  /** Throws by what Java checks itself. */
  @Export(name = "check")
  public static int check(int kind, int length) {
    return Lowered.string(() -> caught(() -> broken(kind, length)));
  }

  private static String broken(int kind, int number) {
    Object text = "text";
    return switch (kind) {
      case 0 -> "" + new int[] {1, 2}[number];
      case 1 -> "" + "text".charAt(number);
      case 2 -> "" + (Integer) text;
      case 3 -> "" + nullOf(number).length();
      case 4 -> throw new IllegalStateException("thrown");
      default -> "" + text;
    };
  }

  @SuppressWarnings("NullAway") // the breach itself
  private static String nullOf(int number) {
    return number == 0 ? "" : null;
  }

  private static String caught(Supplier<String> code) {
    try {
      return code.get();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  /** The only thing that can fail in these blocks is the check itself. */
  @Export(name = "bare")
  public static int bare(int index) {
    int[] numbers = {1, 2};
    String text = nullOf(index);
    return Lowered.string(() -> index == 7 ? bareNull(text) : bareIndex(numbers, index));
  }

  private static String bareIndex(int[] numbers, int index) {
    int number;
    try {
      number = numbers[index];
    } catch (ArrayIndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
    return "" + number;
  }

  private static String bareNull(String text) {
    int length;
    try {
      length = text.length();
    } catch (NullPointerException e) {
      return e.getClass().getName();
    }
    return "" + length;
  }

  /** Lets an exception with a cause go through the export. */
  @Export(name = "uncaught")
  public static int uncaught() {
    return Lowered.string(() -> {
      throw new IllegalStateException("can't answer", new IllegalArgumentException("é"));
    });
  }

  /** Each call keeps an object that the compiler can't do without, so it has a frame of roots. */
  @Export(name = "deep")
  public static int deep(int depth) {
    if (depth == 0) {
      return 0;
    }
    String digits = Integer.toString(depth);
    int rest = deep(depth - 1);
    return digits.isEmpty() ? -1 : 1 + rest;
  }
}
