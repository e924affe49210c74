package dev.breakwater.teavm.module;

import java.util.List;

/** A module can't be initialised at build time. */
public final class InitializationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> functions;

  InitializationException(String problem) {
    this(problem, List.of());
  }

  InitializationException(String problem, List<String> functions) {
    super(problem);
    this.functions = List.copyOf(functions);
  }

  /** The functions that were being called, the innermost first, by name if the module has names. */
  public List<String> functions() {
    return functions;
  }
}
