package dev.breakwater.guest.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Header lines in the order they came; names are compared without regard to the case of A to Z. */
public record Headers(List<Header> entries) {
  private static final Headers EMPTY = new Headers(List.of());

  public Headers {
    entries = List.copyOf(entries);
  }

  /** No header lines. */
  public static Headers empty() {
    return EMPTY;
  }

  /** One header line. */
  public static Headers of(String name, String value) {
    return new Headers(List.of(new Header(name, value)));
  }

  /** The value of the first line named {@code name}. */
  public Optional<String> first(String name) {
    String wanted = HeaderNames.lowerCase(name);
    for (Header header : entries) {
      if (header.name().equals(wanted)) {
        return Optional.of(header.value());
      }
    }
    return Optional.empty();
  }

  /** The values of all lines named {@code name}, in order. */
  public List<String> all(String name) {
    String wanted = HeaderNames.lowerCase(name);
    List<String> values = new ArrayList<>();
    for (Header header : entries) {
      if (header.name().equals(wanted)) {
        values.add(header.value());
      }
    }
    return values;
  }

  /** These lines and one more at the end. */
  public Headers plus(String name, String value) {
    List<Header> more = new ArrayList<>(entries);
    more.add(new Header(name, value));
    return new Headers(more);
  }

  /** These lines with a single one named {@code name}, at the end. */
  public Headers with(String name, String value) {
    String wanted = HeaderNames.lowerCase(name);
    return without(wanted::equals).plus(name, value);
  }

  /** These lines but for those whose name, in lower case, {@code unwanted} picks. */
  public Headers without(Predicate<String> unwanted) {
    List<Header> kept = new ArrayList<>();
    for (Header header : entries) {
      if (!unwanted.test(header.name())) {
        kept.add(header);
      }
    }
    return new Headers(kept);
  }
}
