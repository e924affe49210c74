package dev.breakwater.guest;

/**
 * Lets a function compute at build time what every request would compute again. A class that
 * implements an exported interface, or {@link dev.breakwater.guest.http.HttpFunction}, and this
 * interface too, has {@link #warmUp()} called once while it is built. What the method leaves in
 * static fields, and which classes it initialised, is kept in the component.
 *
 * <p>Static initialisers of the classes it touches run as well, and all constructors of
 * implementations run at build time in any case. Nothing of it may depend on the host: a call of an
 * import (time, chance, variables, output, HTTP) fails the build with its stack.
 */
@FunctionalInterface
public interface WarmUp {

  /**
   * Exercises what needs no host: parses a sample, computes a table, checks a token by a dummy key.
   *
   * @throws Exception fails the build
   */
  void warmUp() throws Exception;

  /** Has {@code service} warm up if it can; generated code calls it. */
  static void of(Object service) throws Exception {
    if (service instanceof WarmUp warmUp) {
      warmUp.warmUp();
    }
  }
}
