package dev.breakwater.teavm.linear;

import java.util.Map;
import java.util.Optional;

/** What to use instead of parts of the JDK that functions don't have. */
final class JdkHints {
  /** Package or class, with all below it, to the hint. */
  private static final Map<String, String> BY_PREFIX =
      Map.of(
          "java.net.Socket", "call other servers with dev.breakwater.guest.http",
          "java.net.ServerSocket", "serve requests with dev.breakwater.guest.http",
          "java.net.http.", "call other servers with dev.breakwater.guest.http",
          "java.util.concurrent.Executor", "a function runs on one thread: call the code directly",
          "java.text.Normalizer", "its tables take some 35 KB: normalise where the text comes from",
          "java.security.",
              "there are MessageDigest, Signature.verify and KeyFactory.generatePublic, with"
                  + " SHA-256",
          "javax.crypto.", "there are Mac (HmacSHA256) and SecretKeySpec",
          "java.sql.", "keep data behind a service and call it over HTTP");

  private JdkHints() {}

  static Optional<String> of(String className) {
    return BY_PREFIX.entrySet().stream()
        .filter(hint -> className.startsWith(hint.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
