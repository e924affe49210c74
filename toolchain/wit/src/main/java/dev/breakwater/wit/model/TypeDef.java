package dev.breakwater.wit.model;

import java.util.Optional;

/**
 * A named type of an interface.
 *
 * @param owner the interface or world that declares it, or that brings it in with {@code use}
 * @param name the kebab-case name it has there
 * @param docs the doc comment without its slashes, lines joined by {@code \n}; empty if none
 * @param externalId what it is called outside, by {@code @external-id}
 */
public record TypeDef(
    InterfaceName owner,
    String name,
    String docs,
    Stability stability,
    TypeKind kind,
    Optional<String> externalId) {

  /** A type of which it is not known since when it is there. */
  public TypeDef(InterfaceName owner, String name, String docs, TypeKind kind) {
    this(owner, name, docs, Stability.UNKNOWN, kind, Optional.empty());
  }

  /** The definition behind any chain of aliases of named types; itself if it is no such alias. */
  public TypeDef resolved() {
    return kind instanceof TypeKind.Alias(ValueType.Named(TypeDef target))
        ? target.resolved()
        : this;
  }

  /** {@code owner#name}, for messages. */
  @Override
  public String toString() {
    return owner + "#" + name;
  }
}
