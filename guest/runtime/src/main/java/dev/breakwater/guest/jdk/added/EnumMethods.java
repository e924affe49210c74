package dev.breakwater.guest.jdk.added;

import java.util.Objects;

/** For {@link Enum}. */
final class EnumMethods {
  private EnumMethods() {}

  /** TeaVM refuses null as a name like others. */
  static <E extends Enum<E>> E valueOf(Class<E> type, String name) {
    Objects.requireNonNull(name, "Name is null");
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "No enum constant " + type.getName().replace('$', '.') + "." + name);
  }
}
