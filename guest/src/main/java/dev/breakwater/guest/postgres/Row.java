package dev.breakwater.guest.postgres;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a query: values by the names of their columns. */
public final class Row {
  private final List<String> names;
  private final List<? extends @Nullable Object> values;

  /**
   * A row, as a test makes it too.
   *
   * @param names of the columns
   * @param values as many: {@code Boolean}, {@code Long} for all whole numbers, {@code Double},
   *     {@code String}, {@code byte[]} or {@code null}
   */
  public Row(List<String> names, List<? extends @Nullable Object> values) {
    this.names = names;
    this.values = values;
  }

  /** The columns, in order. */
  public List<String> names() {
    return names;
  }

  /** Whether the value is {@code NULL}. */
  public boolean isNull(String name) {
    return value(name) == null;
  }

  /** A {@code boolean}. */
  public boolean bool(String name) {
    return value(name, Boolean.class);
  }

  /** A {@code smallint}, {@code integer} or {@code bigint}. */
  public long int64(String name) {
    return value(name, Long.class);
  }

  /** A {@code real} or {@code double precision}. */
  public double float64(String name) {
    return value(name, Double.class);
  }

  /** A {@code text}, {@code varchar} or {@code char}. */
  public String text(String name) {
    return value(name, String.class);
  }

  /** A {@code bytea}. */
  public byte[] bytes(String name) {
    return value(name, byte[].class);
  }

  /**
   * The value in the column {@code name}, which is no {@code NULL}.
   *
   * @throws IllegalStateException if it is, or of another type
   * @throws IllegalArgumentException if there is no such column
   */
  private <T> T value(String name, Class<T> type) {
    Object value = value(name);
    if (value == null || value.getClass() != type) {
      throw new IllegalStateException(
          "the column "
              + name
              + " is "
              + (value == null ? "NULL" : "a " + value.getClass())
              + ", wanted: a "
              + type.getSimpleName());
    }
    return type.cast(value);
  }

  /**
   * The value in the column {@code name}, of whatever type: {@code null} for {@code NULL}.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public @Nullable Object value(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("there is no column " + name + " among " + names);
    }
    return values.get(at);
  }
}
