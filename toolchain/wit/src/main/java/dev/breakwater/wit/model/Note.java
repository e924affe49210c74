package dev.breakwater.wit.model;

import java.util.Optional;

/**
 * What stands before an import or export that only names an interface.
 *
 * @param docs the doc comment; empty if none
 * @param externalId what it is called outside, by {@code @external-id}
 */
public record Note(String docs, Stability stability, Optional<String> externalId) {
  /** Nothing. */
  public static final Note NONE = new Note("", Stability.UNKNOWN);

  /** A note without a name outside. */
  public Note(String docs, Stability stability) {
    this(docs, stability, Optional.empty());
  }

  /** The same with the name {@code id} outside. */
  public Note externallyNamed(Optional<String> id) {
    return new Note(docs, stability, id);
  }
}
