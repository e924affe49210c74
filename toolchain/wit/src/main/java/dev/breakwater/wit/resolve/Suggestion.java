package dev.breakwater.wit.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Suggestion {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_KNOWN = 500;

  private Suggestion() {}

  /** A hint for {@code wanted}: the nearest of {@code known}, or what there is. */
  static String hint(String wanted, Collection<String> known, String otherwise) {
    return nearest(wanted, known).map(n -> "did you mean `" + n + "`?").orElse(otherwise);
  }

  private static Optional<String> nearest(String wanted, Collection<String> known) {
    if (wanted.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int most = Math.max(1, wanted.length() / 3);
    return known.stream()
        .limit(MAX_KNOWN)
        .filter(k -> Math.abs(k.length() - wanted.length()) <= most)
        .filter(k -> distance(wanted, k) <= most)
        .min(Comparator.comparingInt(k -> distance(wanted, k)));
  }

  /** The number of letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
