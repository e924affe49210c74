package dev.breakwater.bindgen;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names that must differ from each other within one Java scope. They differ without regard to case,
 * since some of them become file names.
 */
final class NameScope {
  private final Set<String> reserved = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /** A scope where {@code names} mean something else already. */
  static NameScope reserving(Collection<String> names) {
    NameScope scope = new NameScope();
    names.forEach(name -> scope.reserved.add(folded(name)));
    return scope;
  }

  /** Whether {@code name} could be taken as it is. */
  boolean isFree(String name) {
    return !isReserved(name) && !taken.contains(folded(name));
  }

  /** Takes {@code wanted}, with {@code _} behind it if reserved, and a number if taken. */
  String take(String wanted) {
    String base = isReserved(wanted) ? wanted + "_" : wanted;
    String name = base;
    for (int i = 2; !taken.add(folded(name)); i++) {
      name = base + i;
    }
    return name;
  }

  private boolean isReserved(String name) {
    return isKeyword(name) || reserved.contains(folded(name));
  }

  private static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_21) || name.equals("yield");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
