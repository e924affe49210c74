package dev.breakwater.wit.model;

import java.util.Optional;

/**
 * Since when a declaration is part of its package, and since when it is better not used.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#feature-gates">
 *     WIT, Feature gates</a>
 */
public sealed interface Stability {
  /** Nothing is said. */
  Stability UNKNOWN = new Unknown();

  /** The version from which on it is deprecated. */
  Optional<String> deprecated();

  /** Nothing is said. */
  record Unknown() implements Stability {
    @Override
    public Optional<String> deprecated() {
      return Optional.empty();
    }
  }

  /** {@code @since(version = …)}. */
  record Stable(String since, Optional<String> deprecated) implements Stability {}

  /** {@code @unstable(feature = …)}. */
  record Unstable(String feature, Optional<String> deprecated) implements Stability {}
}
