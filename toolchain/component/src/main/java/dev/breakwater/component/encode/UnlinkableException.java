package dev.breakwater.component.encode;

import java.util.List;
import java.util.stream.Collectors;

/** Parts that are to make up a component do not fit each other. */
public final class UnlinkableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mismatch> mismatches;

  /**
   * Reports all {@code mismatches} at once.
   *
   * @param problem what does not fit what
   */
  public UnlinkableException(String problem, List<Mismatch> mismatches) {
    super(problem + mismatches.stream().map(m -> "\n  " + m).collect(Collectors.joining()));
    this.mismatches = List.copyOf(mismatches);
  }

  /** Everything that does not fit, imports first. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }
}
