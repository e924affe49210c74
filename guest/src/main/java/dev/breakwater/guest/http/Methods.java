package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.Method;

/** Methods as words and as WASI has them. */
final class Methods {
  /** The case that has a word of its own. */
  static final int OTHER = 9;

  private Methods() {}

  /** The word of the case {@code number} of WASI's {@code method}. */
  static String word(int number) {
    return switch (number) {
      case 0 -> "GET";
      case 1 -> "HEAD";
      case 2 -> "POST";
      case 3 -> "PUT";
      case 4 -> "DELETE";
      case 5 -> "CONNECT";
      case 6 -> "OPTIONS";
      case 7 -> "TRACE";
      case 8 -> "PATCH";
      default -> throw new IllegalArgumentException("method " + number);
    };
  }

  static Method of(String word) {
    return switch (word) {
      case "GET" -> new Method.Get();
      case "HEAD" -> new Method.Head();
      case "POST" -> new Method.Post();
      case "PUT" -> new Method.Put();
      case "DELETE" -> new Method.Delete();
      case "CONNECT" -> new Method.Connect();
      case "OPTIONS" -> new Method.Options();
      case "TRACE" -> new Method.Trace();
      case "PATCH" -> new Method.Patch();
      default -> new Method.Other(word);
    };
  }
}
