package dev.breakwater.wit.model;

import java.util.Optional;

/**
 * The name under which an interface is imported or exported: {@code wasi:http/types@0.2.0}, or a
 * plain {@code handler} for one that a world declares in place.
 *
 * @param owner the package of the interface; empty for one declared inside a world
 */
public record InterfaceName(Optional<PackageName> owner, String name) {

  /** Names interface {@code name} of {@code owner}. */
  public static InterfaceName of(PackageName owner, String name) {
    return new InterfaceName(Optional.of(owner), name);
  }

  /**
   * Reads the canonical form {@code namespace:package/name@version} (version optional) or a plain
   * name.
   */
  public static InterfaceName parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new InterfaceName(Optional.empty(), text);
    }
    int at = text.indexOf('@', slash);
    String name = at < 0 ? text.substring(slash + 1) : text.substring(slash + 1, at);
    Optional<String> version = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
    int colon = text.indexOf(':');
    PackageName owner =
        new PackageName(text.substring(0, colon), text.substring(colon + 1, slash), version);
    return of(owner, name);
  }

  /** The canonical text, which is also the extern name in a component binary. */
  @Override
  public String toString() {
    return owner
        .map(p ->
            p.namespace() + ":" + p.name() + "/" + name + p.version().map(v -> "@" + v).orElse(""))
        .orElse(name);
  }
}
