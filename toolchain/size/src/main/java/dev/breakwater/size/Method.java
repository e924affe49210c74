package dev.breakwater.size;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a function says.
 *
 * @param owner package or namespace; empty if the name has none
 * @param type class, or the last part of a namespace; empty if the name has none
 * @param name the rest, with its parameters
 */
record Method(String owner, String type, String name) {
  private static final Pattern JAVA =
      Pattern.compile("(?:([\\w$.]+)\\.)?([\\w$]+)\\.([\\w$<>]+\\(.*\\))");
  private static final String NAMESPACE = "::";

  /** Of {@code java.util.HashMap.get(Object)}, {@code core::fmt::write}, or any other text. */
  static Method parse(String name) {
    Matcher java = JAVA.matcher(name);
    if (java.matches()) {
      return new Method(java.group(1) == null ? "" : java.group(1), java.group(2), java.group(3));
    }
    int last = name.lastIndexOf(NAMESPACE);
    if (last < 0) {
      return new Method("", "", name);
    }
    String space = name.substring(0, last);
    int before = space.lastIndexOf(NAMESPACE);
    return new Method(
        before < 0 ? "" : space.substring(0, before),
        before < 0 ? space : space.substring(before + NAMESPACE.length()),
        name.substring(last + NAMESPACE.length()));
  }
}
