package dev.breakwater.teavm;

import java.util.Optional;

/**
 * One reason why Java code can't become a module.
 *
 * @param message what is wrong, in Java's terms
 * @param place where the code stands that needs it, if the compiler knows
 * @param hint what to do, if we know
 */
public record CompilationProblem(String message, Optional<JavaPlace> place, Optional<String> hint) {
  /** Message, place as in a stack trace, hint: up to three lines. */
  @Override
  public String toString() {
    return message
        + place.map(at -> "\n    at " + at).orElse("")
        + hint.map(text -> "\n    hint: " + text).orElse("");
  }
}
