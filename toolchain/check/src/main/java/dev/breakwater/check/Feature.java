package dev.breakwater.check;

/** A part of core WebAssembly that not every engine has switched on. */
public enum Feature {
  GC("gc", "types of garbage collection"),
  EXCEPTIONS("exceptions", "exception handling");

  private final String key;
  private final String words;

  Feature(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Its name in the data files of hosts. */
  String key() {
    return key;
  }

  /** In words. */
  @Override
  public String toString() {
    return words;
  }
}
