package dev.breakwater.wit.model;

import java.util.List;
import java.util.Optional;

/** All packages of one resolution. */
public record Packages(List<WitPackage> packages) {
  public Packages {
    packages = List.copyOf(packages);
  }

  /** Finds a world by its full name, {@code demo:auth/auth-world} or {@code a:b/c@1.0.0}. */
  public Optional<World> world(String name) {
    InterfaceName wanted = InterfaceName.parse(name);
    return packages.stream()
        .flatMap(p -> p.worlds().stream())
        .filter(w -> InterfaceName.of(w.owner(), w.name()).equals(wanted))
        .findFirst();
  }

  /** Finds an interface by its name. */
  public Optional<Interface> interfaceNamed(InterfaceName name) {
    return packages.stream()
        .flatMap(p -> p.interfaces().stream())
        .filter(i -> i.name().equals(name))
        .findFirst();
  }
}
