package dev.breakwater.build;

import java.util.List;

/** The WIT that was read has no such world. */
public final class UnknownWorldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String wanted;
  private final transient List<String> known;

  UnknownWorldException(String wanted, List<String> known) {
    super(
        known.isEmpty()
            ? "there is no WIT"
            : "there is no world " + wanted + "; there are " + String.join(", ", known));
    this.wanted = wanted;
    this.known = List.copyOf(known);
  }

  /** The world that was asked for. */
  public String wanted() {
    return wanted;
  }

  /** The worlds that there are; none if there is no WIT. */
  public List<String> known() {
    return known;
  }
}
