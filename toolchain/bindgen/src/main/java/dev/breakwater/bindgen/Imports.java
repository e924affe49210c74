package dev.breakwater.bindgen;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The import lines of one file: classes are named in short unless an other one has that name. */
final class Imports {
  private final String packageName;
  private final Set<String> siblings;
  private final Set<String> nested;
  private final Map<String, ClassName> imported = new TreeMap<>();

  /**
   * @param siblings simple names of the classes in the same package
   * @param nested simple names of the classes nested in the file's own one
   */
  Imports(String packageName, Set<String> siblings, Set<String> nested) {
    this.packageName = packageName;
    this.siblings = Set.copyOf(siblings);
    this.nested = Set.copyOf(nested);
  }

  /** The text by which the file names {@code type}. */
  String use(ClassName type) {
    String simple = type.simpleName();
    boolean sibling = type.packageName().equals(packageName);
    if (nested.contains(simple) || (!sibling && siblings.contains(simple))) {
      return type.toString();
    }
    if (sibling) {
      return simple;
    }
    return imported.computeIfAbsent(simple, unused -> type).equals(type) ? simple : type.toString();
  }

  /** As {@link #use(ClassName)}, for a class of the JDK or the guest library. */
  String use(String packageOfType, String simpleName) {
    return use(new ClassName(packageOfType, simpleName));
  }

  /** The import lines in order, with an empty line behind; nothing if there are none. */
  String lines() {
    if (imported.isEmpty()) {
      return "";
    }
    return imported.values().stream()
        .map(ClassName::toString)
        .sorted()
        .map(name -> "import " + name + ";\n")
        .collect(Collectors.joining("", "", "\n"));
  }
}
