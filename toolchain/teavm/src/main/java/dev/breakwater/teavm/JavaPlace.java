package dev.breakwater.teavm;

import java.util.Optional;

/**
 * A place in Java source.
 *
 * @param className binary name
 * @param methodName name of the method, {@code <init>} or {@code <clinit>}
 * @param line file and line, if the class was compiled with them
 */
public record JavaPlace(String className, String methodName, Optional<Line> line) {
  /** A line of a source file, counted from 1. */
  public record Line(String file, int number) {}

  /** As in a stack trace, which editors make a link of: {@code shop.Cart.total(Cart.java:12)}. */
  @Override
  public String toString() {
    String at = line.map(known -> known.file() + ":" + known.number()).orElse("Unknown Source");
    return className + "." + methodName + "(" + at + ")";
  }
}
