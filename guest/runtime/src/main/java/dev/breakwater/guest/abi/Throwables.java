package dev.breakwater.guest.abi;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the compiler puts into {@link Throwable}, where TeaVM's has it wrong. */
public final class Throwables {
  private Throwables() {}

  /** The message of an exception that was made of {@code cause} alone. */
  public static @Nullable String messageOf(@Nullable Throwable cause) {
    return cause == null ? null : cause.toString();
  }

  /** The suppressed exceptions; TeaVM has no array before the first. */
  public static Throwable[] copyOf(Throwable @Nullable [] suppressed) {
    return suppressed == null ? new Throwable[0] : suppressed.clone();
  }

  /** The suppressed exceptions of {@code failure} and one more; nothing where it keeps none. */
  @SuppressWarnings("ReferenceEquality") // it is about the same object
  public static Throwable @Nullable [] with(
      Throwable failure, Throwable @Nullable [] suppressed, boolean enabled, Throwable more) {
    if (more == failure) {
      throw new IllegalArgumentException("Self-suppression not permitted", more);
    }
    Objects.requireNonNull(more, "Cannot suppress a null exception.");
    if (!enabled) {
      return suppressed;
    }
    Throwable[] before = copyOf(suppressed);
    Throwable[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = more;
    return all;
  }
}
