package dev.breakwater.wit.syntax;

import java.util.Locale;
import java.util.Optional;

/**
 * The rule for names: words of letters and digits joined by single {@code -}, each word all lower
 * or all upper case, the first one starting with a letter.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions">
 *     Component model, label</a>
 */
final class KebabCase {
  private KebabCase() {}

  record Problem(String what, String hint) {}

  /** What is wrong with {@code name}, which is not empty; nothing if it keeps the rule. */
  static Optional<Problem> problem(String name) {
    return what(name).map(what -> new Problem(what, hint(name)));
  }

  private static Optional<String> what(String name) {
    if (!isAsciiLetter(name.charAt(0))) {
      return Optional.of("it must start with a letter from a to z");
    }
    for (String word : name.split("-", -1)) {
      if (word.isEmpty()) {
        return Optional.of("a `-` must stand between two words");
      }
      if (!word.chars().allMatch(c -> isAsciiLetter(c) || isDigit(c))) {
        return Optional.of("only letters from a to z, digits and `-` are allowed");
      }
      if (!word.equals(word.toLowerCase(Locale.ROOT))
          && !word.equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of("each word is either all lower case or all upper case");
      }
    }
    return Optional.empty();
  }

  private static String hint(String name) {
    String kebab =
        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "")
            .toLowerCase(Locale.ROOT);
    boolean lossy = !name.chars().allMatch(c -> c < 0x80);
    return lossy || kebab.isEmpty()
        ? "write it in kebab-case, as in `my-name`"
        : "write `" + kebab + "`";
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
