package dev.breakwater.teavm;

import dev.breakwater.teavm.module.InitializationException;
import java.util.Optional;

/** Why a module can't be initialised at build time, for the author of the function. */
final class InitializationProblem {
  private static final String HINT =
      "what static initialisers, constructors of exported classes and warmUp() compute is kept in"
          + " the component, so they may not ask for time, chance or variables, print, or call"
          + " others: do so when a request is handled, or build with"
          + " <preInitialize>false</preInitialize>";

  private InitializationProblem() {}

  static CompilationProblem of(InitializationException refusal) {
    String functions =
        refusal.functions().isEmpty()
            ? ""
            : "\n    in the module: " + String.join(" < ", refusal.functions());
    return new CompilationProblem(
        "the function can't be initialised at build time: " + refusal.getMessage() + functions,
        Optional.empty(),
        Optional.of(HINT));
  }
}
