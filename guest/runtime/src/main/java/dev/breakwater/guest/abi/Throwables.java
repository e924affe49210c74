package dev.breakwater.guest.abi;

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
}
