package dev.breakwater.wit.syntax;

import dev.breakwater.wit.model.Stability;
import java.util.Optional;

/**
 * What stands before a declaration.
 *
 * @param docs the doc comment without its signs, lines joined by {@code \n}; empty if none
 * @param deprecated the version that {@code @deprecated} names
 * @param externalId the text of {@code @external-id}
 */
public record Attributes(
    String docs, Gate gate, Optional<Name> deprecated, Optional<Name> externalId) {
  /** Nothing. */
  public static final Attributes NONE =
      new Attributes("", new Gate.Open(), Optional.empty(), Optional.empty());

  /** What it is called outside. */
  public Optional<String> externalName() {
    return externalId.map(Name::text);
  }

  /** These, for an item that must not have an {@code @external-id}. */
  Attributes withoutExternalId() {
    externalId.ifPresent(id -> {
      throw new SyntaxError(
          id.span(),
          "`@external-id` cannot stand here",
          "it belongs to types, functions, and imports and exports with a name of their own");
    });
    return this;
  }

  /** What the gates say. */
  public Stability stability() {
    Optional<String> until = deprecated.map(Name::text);
    return switch (gate) {
      case Gate.Open() -> Stability.UNKNOWN;
      case Gate.Since(Name version) -> new Stability.Stable(version.text(), until);
      case Gate.Unstable(Name feature) -> new Stability.Unstable(feature.text(), until);
    };
  }
}
