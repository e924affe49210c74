package dev.breakwater.component.validate;

/** Counts the work that one component takes, so that a small file cannot keep us without end. */
final class Budget {
  private static final int MAX_STEPS = 5_000_000;

  private int steps;

  /** One more step. */
  void step() {
    steps(1);
  }

  /** As many steps more. */
  void steps(int count) {
    steps += count;
    if (steps > MAX_STEPS) {
      throw new RuleException("its types take more than " + MAX_STEPS + " steps to compare");
    }
  }
}
