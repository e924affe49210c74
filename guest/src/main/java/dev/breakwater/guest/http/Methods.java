package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.Method;

/** Methods as words and as WASI has them. */
final class Methods {
  private Methods() {}

  static String word(Method method) {
    return switch (method) {
      case Method.Get get -> "GET";
      case Method.Head head -> "HEAD";
      case Method.Post post -> "POST";
      case Method.Put put -> "PUT";
      case Method.Delete delete -> "DELETE";
      case Method.Connect connect -> "CONNECT";
      case Method.Options options -> "OPTIONS";
      case Method.Trace trace -> "TRACE";
      case Method.Patch patch -> "PATCH";
      case Method.Other(String word) -> word;
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
