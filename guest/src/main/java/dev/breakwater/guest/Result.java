package dev.breakwater.guest;

import java.util.function.Function;

/**
 * What a WIT function answered that can fail: {@code result<T, E>}. An absent side is {@link Unit}.
 *
 * @param <T> the type of the value
 * @param <E> the type of the error
 */
public sealed interface Result<T, E> {

  /** It worked. */
  record Ok<T, E>(T value) implements Result<T, E> {}

  /** It failed. */
  record Err<T, E>(E error) implements Result<T, E> {}

  /** It worked, and there is nothing to say. */
  static <E> Result<Unit, E> ok() {
    return new Ok<>(Unit.UNIT);
  }

  /** It worked. */
  static <T, E> Result<T, E> ok(T value) {
    return new Ok<>(value);
  }

  /** It failed. */
  static <T, E> Result<T, E> err(E error) {
    return new Err<>(error);
  }

  /**
   * The value, or what {@code failure} makes of the error, thrown.
   *
   * @param failure makes the exception from the error
   * @param <X> the type of the exception
   */
  default <X extends Throwable> T orElseThrow(Function<? super E, X> failure) throws X {
    return switch (this) {
      case Ok<T, E> ok -> ok.value();
      case Err<T, E> err -> throw failure.apply(err.error());
    };
  }
}
