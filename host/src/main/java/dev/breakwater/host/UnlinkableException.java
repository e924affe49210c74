package dev.breakwater.host;

import java.util.List;

/** The component asks for something that this host does not offer, or offers in another shape. */
public final class UnlinkableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Collects everything that is missing.
   *
   * @param problems one line each; at least one
   */
  public UnlinkableException(List<String> problems) {
    super("cannot link the component:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** What is missing, one line each. */
  public List<String> problems() {
    return problems;
  }
}
