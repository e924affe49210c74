package dev.breakwater.component.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Labels in kebab-case: words joined by hyphens, each all in lower or all in upper case.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions">Component
 *     model, Import and export definitions</a>
 */
final class Labels {
  private static final Pattern FIRST_WORD = Pattern.compile("[a-z][a-z0-9]*|[A-Z][A-Z0-9]*");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+|[A-Z0-9]+");

  private Labels() {}

  /** {@code label}, if it is one. */
  static String check(String label) {
    String[] words = label.split("-", -1);
    for (int i = 0; i < words.length; i++) {
      if (!(i == 0 ? FIRST_WORD : WORD).matcher(words[i]).matches()) {
        throw new RuleException("\"" + label + "\" is not in kebab-case");
      }
    }
    return label;
  }

  /** {@code label}, if it is one and all in lower case. */
  static String checkLower(String label) {
    if (!check(label).equals(key(label))) {
      throw new RuleException("\"" + label + "\" is not in lower case");
    }
    return label;
  }

  /** What labels have in common that differ at most by case. */
  static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** Fails unless all {@code labels} are labels that differ by more than their case. */
  static void checkDistinct(String what, List<String> labels) {
    Map<String, String> before = new HashMap<>();
    for (String label : labels) {
      String other = before.putIfAbsent(key(check(label)), label);
      if (other != null) {
        throw new RuleException(
            "the %s \"%s\" conflicts with \"%s\" before".formatted(what, label, other));
      }
    }
  }
}
