package dev.breakwater.bindgen;

/** The name of a top-level Java class. */
record ClassName(String packageName, String simpleName) {

  /** {@code a.b.C}. */
  @Override
  public String toString() {
    return packageName + "." + simpleName;
  }

  /** The path of its source file. */
  String path() {
    return toString().replace('.', '/') + ".java";
  }
}
