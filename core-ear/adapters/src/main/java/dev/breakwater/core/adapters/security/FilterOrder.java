package dev.breakwater.core.adapters.security;

/** The order of the checks on a request before its body is looked at. */
final class FilterOrder {
  static final int KNOWN_PATH = 100;
  static final int EDGE_SECRET = 200;
  static final int EDGE_ASSERTION = 250;
  static final int USER = 300;
  static final int RATE = 350;
  static final int METHOD = 400;

  private FilterOrder() {}
}
