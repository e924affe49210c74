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
  private final Set<String> taken = new HashSet<>();

  /** A scope where {@code reserved} are taken already. */
  static NameScope reserving(Collection<String> reserved) {
    NameScope scope = new NameScope();
    reserved.forEach(name -> scope.taken.add(folded(name)));
    return scope;
  }

  /** Whether {@code name} could be taken as it is. */
  boolean isFree(String name) {
    return !isKeyword(name) && !taken.contains(folded(name));
  }

  /** Takes {@code wanted}, or it with {@code _} (a keyword or reserved) or a number behind it. */
  String take(String wanted) {
    String name = isFree(wanted) ? wanted : wanted + "_";
    for (int i = 2; !isFree(name); i++) {
      name = wanted + i;
    }
    taken.add(folded(name));
    return name;
  }

  private static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_21) || name.equals("yield");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
