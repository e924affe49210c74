package dev.breakwater.cli;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.World;
import java.util.List;
import java.util.Optional;

/** Finds the world that a command is about. */
final class Worlds {
  private Worlds() {}

  /**
   * The world of that name, or the only one there is.
   *
   * @throws IllegalArgumentException if there is none, or if there are several and none is named
   */
  static World find(Packages packages, Optional<String> name) {
    List<World> all = packages.packages().stream().flatMap(p -> p.worlds().stream()).toList();
    List<String> names =
        all.stream().map(w -> InterfaceName.of(w.owner(), w.name()).toString()).toList();
    if (name.isEmpty() && all.size() == 1) {
      return all.getFirst();
    }
    return name.flatMap(packages::world)
        .orElseThrow(() ->
            new IllegalArgumentException(
                name.map(n -> "there is no world " + n).orElse("say which world: --world")
                    + "; there are "
                    + (names.isEmpty() ? "none" : String.join(", ", names))));
  }
}
