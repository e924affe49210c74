package dev.breakwater.teavm;

import java.util.List;
import java.util.stream.Collectors;

/** The Java code can't become a module; all that is wrong with it at once. */
public final class CompilationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CompilationProblem> problems;

  public CompilationException(List<CompilationProblem> problems) {
    super(problems.stream().map(CompilationProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order in which the compiler met them. */
  public List<CompilationProblem> problems() {
    return problems;
  }
}
