package dev.breakwater.edge.auth;

/** What became of a token. */
sealed interface Verdict {

  /** The token is genuine and in time; {@code subject} is its {@code sub}, possibly empty. */
  record Accepted(String subject) implements Verdict {}

  /** The token is refused; {@code reason} is the text that the client reads. */
  record Refused(String reason) implements Verdict {}
}
