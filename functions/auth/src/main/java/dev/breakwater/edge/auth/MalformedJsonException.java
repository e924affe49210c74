package dev.breakwater.edge.auth;

/** The bytes are no JSON object, or a member has the wrong type. */
final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1;
}
