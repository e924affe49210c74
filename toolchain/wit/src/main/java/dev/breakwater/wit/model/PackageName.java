package dev.breakwater.wit.model;

import java.util.Optional;

/**
 * The name of a WIT package, as in {@code wasi:http@0.2.0}.
 *
 * @param version the semantic version as written, without {@code @}; empty for an unversioned one
 */
public record PackageName(String namespace, String name, Optional<String> version) {
  @Override
  public String toString() {
    return namespace + ":" + name + version.map(v -> "@" + v).orElse("");
  }
}
