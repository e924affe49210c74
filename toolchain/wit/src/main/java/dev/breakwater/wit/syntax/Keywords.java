package dev.breakwater.wit.syntax;

import java.util.Set;

/** The words that are no names unless escaped. */
public final class Keywords {
  private static final Set<String> ALL =
      Set.of(
          "_",
          "as",
          "async",
          "bool",
          "borrow",
          "char",
          "constructor",
          "enum",
          "error-context",
          "export",
          "f32",
          "f64",
          "flags",
          "from",
          "func",
          "future",
          "import",
          "include",
          "interface",
          "list",
          "map",
          "option",
          "own",
          "package",
          "record",
          "resource",
          "result",
          "s16",
          "s32",
          "s64",
          "s8",
          "static",
          "stream",
          "string",
          "tuple",
          "type",
          "u16",
          "u32",
          "u64",
          "u8",
          "use",
          "variant",
          "with",
          "world");

  private Keywords() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }

  /** {@code name} as it must be written, with {@code %} before a keyword. */
  public static String escaped(String name) {
    return ALL.contains(name) ? "%" + name : name;
  }
}
