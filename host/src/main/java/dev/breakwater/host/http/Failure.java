package dev.breakwater.host.http;

/** The answers that the host gives in place of a guest. */
enum Failure {
  INTERNAL(500, "internal error"),
  OVERLOADED(503, "overloaded"),
  TIMEOUT(504, "timeout");

  private final int status;
  private final String text;

  Failure(int status, String text) {
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  String text() {
    return text;
  }
}
