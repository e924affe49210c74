package dev.breakwater.host.wasi;

/** Something to wait for. Whoever makes it ready calls {@link Signal#wake()}. */
public interface Pollable {
  /** Whether waiting is over; must not block. */
  boolean ready();

  /** Nanoseconds until it becomes ready by itself; {@code Long.MAX_VALUE} if it never does. */
  default long nanosLeft() {
    return Long.MAX_VALUE;
  }

  /** A pollable of its own for {@code target}: dropping it does not end the target. */
  static Pollable on(Pollable target) {
    return new Pollable() {
      @Override
      public boolean ready() {
        return target.ready();
      }

      @Override
      public long nanosLeft() {
        return target.nanosLeft();
      }
    };
  }

  /** Ready from the start. */
  static Pollable now() {
    return () -> true;
  }
}
