package dev.breakwater.teavm.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

  /** What methods throw whose {@code try} nothing follows, or return before it. */
  @Export(name = "last")
  public static int last(int kind) {
    return Lowered.string(() ->
        caught(() ->
            switch (kind) {
              case 0 -> "" + translated();
              case 1 -> "" + locked();
              case 2 -> "" + finished(0);
              case 3 -> "" + finished(1);
              default -> "" + nested();
            }));
  }

  @Export(name = "translated")
  public static int translated() {
    try {
      throw new IllegalStateException("inner");
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("outer", e);
    }
  }

  @Export(name = "locked")
  public static long locked() {
    synchronized (Failures.class) {
      throw new IllegalStateException("locked");
    }
  }

  @Export(name = "finished")
  public static double finished(int number) {
    if (number == 1) {
      return 0.5;
    }
    try {
      throw new IllegalStateException("finished");
    } finally {
      Made.LIST.clear();
    }
  }

  @Export(name = "nested")
  public static float nested() {
    try {
      try {
        throw new IllegalStateException("inner");
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("never", e);
      }
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("outer", e);
    }
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

  /** What comes after a stage that fails now, before, both or not at all. */
  @Export(name = "reread")
  public static int reread(int before, int now) {
    Stage stage = new Stage("value", before == 1 ? new IllegalStateException("before") : null);
    return Lowered.string(() -> stage.told(now));
  }

  /** Is used in four places, so that the compiler does not copy {@code after} into its caller. */
  private static final class Stage {
    private final String value;
    private final @Nullable Throwable failure;

    Stage(String value, @Nullable Throwable failure) {
      this.value = value;
      this.failure = failure;
    }

    String told(int now) {
      return switch (now) {
        case 0 -> text(after((value, failure) -> {}));
        case 1 -> text(after((value, failure) -> fail("now")));
        case 2 -> text(after((value, failure) -> fail("later")));
        default -> text(after((value, failure) -> fail(value)));
      };
    }

    private @Nullable Throwable after(BiConsumer<String, @Nullable Throwable> then) {
      try {
        then.accept(value, failure);
        return failure;
      } catch (Throwable thrown) {
        if (failure != null && !failure.equals(thrown)) {
          failure.addSuppressed(thrown);
        }
        return failure == null ? thrown : failure;
      }
    }

    private static void fail(String message) {
      throw new IllegalStateException(message);
    }

    private static String text(@Nullable Throwable failure) {
      return failure == null
          ? "none"
          : failure.getMessage() + " with " + failure.getSuppressed().length;
    }
  }

  /** Reads a class's list in a {@code try} that fails before it gets there, or does not. */
  @Export(name = "late")
  public static int late(int now) {
    return Lowered.string(() -> read(() -> failIf(now == 1)));
  }

  private static String read(Runnable step) {
    try {
      step.run();
      return Made.LIST.getFirst();
    } catch (IllegalStateException e) {
      return Made.LIST.getFirst() + " " + e.getMessage();
    }
  }

  private static void failIf(boolean failing) {
    if (failing) {
      throw new IllegalStateException("now");
    }
  }

  /** Has a value that only its initialiser gives. */
  private static final class Made {
    static final List<String> LIST = new ArrayList<>();

    static {
      LIST.add("made");
    }

    private Made() {}
  }

  /** Reads a text in a {@code try} that fails before it gets there, or does not. */
  @Export(name = "refused")
  public static int refused(int kind, int now) {
    String text = nullOf(kind);
    return Lowered.string(() -> caught(() -> "" + length(text, () -> failIf(now == 1))));
  }

  private static int length(String text, Runnable step) {
    try {
      step.run();
      return text.length();
    } catch (IllegalStateException e) {
      return 10 + text.length();
    }
  }
}
