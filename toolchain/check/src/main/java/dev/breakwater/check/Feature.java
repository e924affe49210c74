package dev.breakwater.check;

/** A part of WebAssembly or of the component model that not every host has switched on. */
public enum Feature {
  GC("gc", "types of garbage collection", "compile without"),
  EXCEPTIONS("exceptions", "exception handling", "compile without"),
  MAPS("maps", "maps", "write a `list` of tuples"),
  FIXED_LENGTH_LISTS(
      "fixed-length-lists", "lists of fixed length", "write a `tuple`, or a `list` of any length"),
  IMPLEMENTS(
      "implements",
      "interfaces under names of the world's own",
      "name each by its package, as in `import demo:shop/store`");

  private final String key;
  private final String words;
  private final String instead;

  Feature(String key, String words, String instead) {
    this.key = key;
    this.words = words;
    this.instead = instead;
  }

  /** Its name in the data files of hosts. */
  String key() {
    return key;
  }

  /** What to do where it is missing. */
  String instead() {
    return instead;
  }

  /** In words. */
  @Override
  public String toString() {
    return words;
  }
}
