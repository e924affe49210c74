package dev.breakwater.bindgen;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All of a value as text, arrays and handles included. */
final class Description {
  private Description() {}

  static String of(Object value) {
    try {
      return describe(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String describe(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> "some(" + of(present) + ")").orElse("none");
    }
    if (value instanceof Map<?, ?> map) {
      return of(List.copyOf(map.entrySet()));
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return of(entry.getKey()) + ": " + of(entry.getValue());
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(Description::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(value))
          .mapToObj(i -> of(Array.get(value, i)))
          .collect(Collectors.joining(" ", "bytes(", ")"));
    }
    if (value instanceof AutoCloseable) {
      return "handle " + value.getClass().getMethod("handle").invoke(value);
    }
    if (value instanceof Record) {
      return value.getClass().getSimpleName()
          + Arrays.stream(value.getClass().getRecordComponents())
              .map(component -> component(value, component))
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return value.getClass().getSimpleName() + " " + value;
  }

  private static String component(Object value, RecordComponent component) {
    try {
      return component.getName() + "=" + of(component.getAccessor().invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
