package dev.breakwater.guest.jdk.added;

/** For {@link Class}. */
final class ClassMethods {
  private ClassMethods() {}

  /** TeaVM keeps no mark of interfaces, but they are what has no class above them. */
  static boolean isInterface(Class<?> type) {
    return !type.isPrimitive()
        && !type.isArray()
        && type != Object.class
        && type.getSuperclass() == null;
  }
}
