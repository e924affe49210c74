package dev.breakwater.wit.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a run has to say, so that one run tells everything. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Adds {@code diagnostic}; a second one with the same words at the same place is dropped. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds an error without a hint. */
  public void error(Span span, String message) {
    add(Diagnostic.error(span, message));
  }

  /** Adds an error with a hint. */
  public void error(Span span, String message, String hint) {
    add(Diagnostic.error(span, message, hint));
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /** All of them, in the order in which they were found. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
