package dev.breakwater.wit;

import dev.breakwater.wit.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** WIT that cannot be used; the message is all diagnostics as {@link Diagnostic#render} writes. */
public final class WitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** With at least one diagnostic that is an error. */
  public WitException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All diagnostics as text, the same as the message. */
  public String report() {
    return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
  }

  /** All that was found, in the order of the sources. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
