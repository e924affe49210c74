package dev.breakwater.host.canonical;

/** The result of a function that gives none. */
public enum Unit {
  UNIT
}
