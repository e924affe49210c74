package dev.breakwater.edge.auth.standin;

/** {@code Properties}: none is set. */
public final class NoProperties {
  private NoProperties() {}

  public static int asInteger(String name, int otherwise) {
    return otherwise;
  }

  public static boolean isOverrideSet(String name) {
    return false;
  }
}
