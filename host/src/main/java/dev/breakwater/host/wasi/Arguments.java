package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;
import java.util.Optional;

/** The arguments of one call of a host function, counted from 0. */
public record Arguments(List<Object> values) {

  int int32(int i) {
    return (Integer) values.get(i);
  }

  long int64(int i) {
    return (Long) values.get(i);
  }

  String text(int i) {
    return (String) values.get(i);
  }

  byte[] bytes(int i) {
    return (byte[]) values.get(i);
  }

  Variant variant(int i) {
    return (Variant) values.get(i);
  }

  /** An {@code option}. */
  Optional<Object> option(int i) {
    return variant(i).payload();
  }

  /** A handle: what the resource stands for. */
  <T> T resource(int i, Class<T> type) {
    return type.cast(values.get(i));
  }

  /** A list whose elements are all {@code element}s. */
  <T> List<T> list(int i, Class<T> element) {
    return ((List<?>) values.get(i)).stream().map(element::cast).toList();
  }
}
