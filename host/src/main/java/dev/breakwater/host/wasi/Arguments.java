package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of one call of a host function, counted from 0. They are of the types that the
 * component declares; asking for another class is an {@link IllegalArgumentException}.
 */
public record Arguments(List<Object> values) {

  /** An {@code s8} to {@code u32} or a {@code char}. */
  public int int32(int i) {
    return value(i, Integer.class);
  }

  /** An {@code s64} or {@code u64}. */
  public long int64(int i) {
    return value(i, Long.class);
  }

  /** A {@code string}. */
  public String text(int i) {
    return value(i, String.class);
  }

  /** A {@code list<u8>}. */
  public byte[] bytes(int i) {
    return value(i, byte[].class);
  }

  /** A variant, enum, option or result. */
  public Variant variant(int i) {
    return value(i, Variant.class);
  }

  /** An {@code option}. */
  public Optional<Object> option(int i) {
    return variant(i).payload();
  }

  /** A handle: what the resource stands for. */
  public <T> T resource(int i, Class<T> type) {
    return value(i, type);
  }

  /** A list whose elements are all {@code element}s. */
  public <T> List<T> list(int i, Class<T> element) {
    return ((List<?>) value(i, List.class)).stream().map(e -> cast(i, e, element)).toList();
  }

  /** A value of any type, as in {@link dev.breakwater.host.canonical}. */
  public <T> T value(int i, Class<T> type) {
    if (i >= values.size()) {
      throw new IllegalArgumentException(
          "there is no argument %d: the component passes %d".formatted(i, values.size()));
    }
    return cast(i, values.get(i), type);
  }

  private static <T> T cast(int i, Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "argument %d: wanted a %s, the component passes a %s"
              .formatted(i, type.getName(), value.getClass().getName()));
    }
    return type.cast(value);
  }
}
