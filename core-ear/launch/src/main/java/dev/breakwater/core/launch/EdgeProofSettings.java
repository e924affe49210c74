package dev.breakwater.core.launch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a request shows that it came through the edge.
 *
 * @param secret {@code EDGE_SECRET}, where {@code mode} wants it
 * @param keys {@code EDGE_KEYS} by their ids, where {@code mode} wants them
 */
public record EdgeProofSettings(Mode mode, Optional<Secret> secret, Map<String, Secret> keys) {

  public EdgeProofSettings {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** {@code EDGE_PROOF}. */
  public enum Mode {
    /** The secret itself. */
    STATIC,
    /** An assertion about the request, signed with a key. */
    SIGNED,
    /** Secret and assertion. */
    BOTH;

    static Optional<Mode> parse(String text) {
      return switch (text) {
        case "static" -> Optional.of(STATIC);
        case "signed" -> Optional.of(SIGNED);
        case "both" -> Optional.of(BOTH);
        default -> Optional.empty();
      };
    }

    /** Whether the secret must be shown. */
    public boolean wantsSecret() {
      return this != SIGNED;
    }

    /** Whether an assertion must be shown. */
    public boolean wantsAssertion() {
      return this != STATIC;
    }
  }
}
