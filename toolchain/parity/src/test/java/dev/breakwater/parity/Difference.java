package dev.breakwater.parity;

import java.util.ArrayList;
import java.util.List;

/** A fact of which a JVM and WebAssembly say different things. */
record Difference(String fact, String onJvm, String inWasm) {
  /** How the transcript of a call begins that had none. */
  static final String ENDED = "the call ends: ";

  private static final String SEPARATOR = " = ";
  private static final int BEFORE = 12;
  private static final int LONGEST = 60;
  private static final String CUT = "…";

  /** All in which two transcripts of a probe differ; one thing if the call ended. */
  static List<Difference> between(String jvm, String wasm) {
    if (wasm.startsWith(ENDED)) {
      return List.of(new Difference("", "", wasm.strip()));
    }
    List<String> left = jvm.lines().toList();
    List<String> right = wasm.lines().toList();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String one = i < left.size() ? left.get(i) : "";
      String other = i < right.size() ? right.get(i) : "";
      if (!one.equals(other)) {
        found.add(cut(fact(one), value(one), value(other)));
      }
    }
    return found;
  }

  private static String fact(String line) {
    return line.substring(0, Math.max(0, line.indexOf(SEPARATOR)));
  }

  private static String value(String line) {
    int at = line.indexOf(SEPARATOR);
    return at < 0 ? line : line.substring(at + SEPARATOR.length());
  }

  /** Long values from where they part. */
  private static Difference cut(String fact, String jvm, String wasm) {
    int same = 0;
    while (same < Math.min(jvm.length(), wasm.length()) && jvm.charAt(same) == wasm.charAt(same)) {
      same++;
    }
    int from = Math.max(jvm.length(), wasm.length()) <= LONGEST ? 0 : Math.max(0, same - BEFORE);
    return new Difference(fact, cut(jvm, from), cut(wasm, from));
  }

  private static String cut(String value, int from) {
    String tail = from == 0 ? value : CUT + value.substring(from);
    return tail.length() <= LONGEST ? tail : tail.substring(0, LONGEST) + CUT;
  }
}
