package dev.breakwater.component.encode;

import java.util.List;
import java.util.stream.Collectors;

/** A core module does not fit the world it was built for. */
public final class UnlinkableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mismatch> mismatches;

  /** Reports all {@code mismatches} at once. */
  public UnlinkableException(String world, List<Mismatch> mismatches) {
    super(
        "the core module does not fit world "
            + world
            + mismatches.stream().map(m -> "\n  " + m).collect(Collectors.joining()));
    this.mismatches = List.copyOf(mismatches);
  }

  /** Everything that does not fit, imports first. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }
}
