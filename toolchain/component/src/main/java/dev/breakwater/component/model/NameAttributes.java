package dev.breakwater.component.model;

import java.util.Optional;

/**
 * What is said beside the name of an import or export. None of it counts when types are compared.
 *
 * @param implemented the interface that an instance with a plain name is one of
 * @param versionSuffix what the version in the name leaves out
 * @param externalId what it is called outside
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#import-and-export-definitions">Component
 *     model, Import and export definitions</a>
 */
public record NameAttributes(
    Optional<String> implemented, Optional<String> versionSuffix, Optional<String> externalId) {
  /** Nothing. */
  public static final NameAttributes NONE =
      new NameAttributes(Optional.empty(), Optional.empty(), Optional.empty());

  /** What something is called outside, if at all. */
  public static NameAttributes externalId(Optional<String> id) {
    return new NameAttributes(Optional.empty(), Optional.empty(), id);
  }
}
