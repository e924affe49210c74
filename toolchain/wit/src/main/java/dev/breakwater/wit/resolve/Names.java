package dev.breakwater.wit.resolve;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.Name;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of one scope; two that differ in case alone clash, as in the component model. */
final class Names {
  private final String what;
  private final Diagnostics diagnostics;
  private final Map<String, Name> taken = new HashMap<>();

  /**
   * @param what the scope's inhabitants, as in {@code field}
   */
  Names(String what, Diagnostics diagnostics) {
    this.what = what;
    this.diagnostics = diagnostics;
  }

  /** Takes {@code name}; reports it and answers false if it is taken. */
  boolean take(Name name) {
    Name first = taken.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
    if (first == null) {
      return true;
    }
    diagnostics.error(
        name.span(),
        "a second " + what + " named " + name.quoted(),
        "the first one is at " + first.span());
    return false;
  }
}
