package dev.breakwater.host.canonical;

import java.util.Optional;

/**
 * A value of a variant, enum, option or result.
 *
 * @param index the case, counted from 0 in the order of the type's definition
 * @param payload the case's value, if it carries one
 */
public record Variant(int index, Optional<Object> payload) {
  private static final Variant[] BARE = new Variant[64];

  static {
    for (int i = 0; i < BARE.length; i++) {
      BARE[i] = new Variant(i, Optional.empty());
    }
  }

  /** A case without payload. */
  public static Variant of(int index) {
    return index < BARE.length ? BARE[index] : new Variant(index, Optional.empty());
  }

  /** A case with its payload. */
  public static Variant of(int index, Object payload) {
    return new Variant(index, Optional.of(payload));
  }

  /** A case of an enum that is declared in the same order in Java. */
  @SuppressWarnings("EnumOrdinal") // the order is the contract
  public static Variant of(Enum<?> label) {
    return of(label.ordinal());
  }

  /** {@code none}. */
  public static Variant none() {
    return of(0);
  }

  /** {@code some(value)}. */
  public static Variant some(Object value) {
    return of(1, value);
  }

  /** {@code some} of a present value, {@code none} otherwise. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public static Variant option(Optional<?> value) {
    return value.isPresent() ? some(value.get()) : none();
  }

  /** {@code ok} of a result without a value. */
  public static Variant ok() {
    return of(0);
  }

  /** {@code ok(value)}. */
  public static Variant ok(Object value) {
    return of(0, value);
  }

  /** {@code error} of a result without a value. */
  public static Variant error() {
    return of(1);
  }

  /** {@code error(value)}. */
  public static Variant error(Object value) {
    return of(1, value);
  }

  /** The payload. */
  public Object value() {
    return payload.orElseThrow(() -> new IllegalStateException("case " + index + " has no value"));
  }
}
