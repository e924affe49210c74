package dev.breakwater.component.validate;

/** A rule is broken; whoever knows the place reports it with its offset. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  RuleException(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** What is wrong. */
  public String problem() {
    return problem;
  }

  /** Runs {@code check}; if it fails, its problem is said to be one of {@code what}. */
  static void within(String what, Runnable check) {
    try {
      check.run();
    } catch (RuleException e) {
      throw new RuleException(what + ": " + e.problem());
    }
  }
}
