package dev.breakwater.guest.jdk.added;

import java.util.HashMap;
import java.util.Map;

/** Texts that were interned. TeaVM's literals are not among them before they are interned, too. */
final class Interned {
  private static final Map<String, String> TEXTS = new HashMap<>();

  private Interned() {}

  static String of(String text) {
    String first = TEXTS.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
