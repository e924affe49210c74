package dev.breakwater.bindgen;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Worlds that tests generate sources for. */
final class Worlds {
  static final String BASE = "golden";

  private Worlds() {}

  /** The only world of the first package in a WIT folder. */
  static World onlyWorld(Path folder) throws IOException {
    Packages packages = Wit.resolve(List.of(folder));
    return packages.packages().stream()
        .flatMap(p -> p.worlds().stream())
        .collect(Collectors.collectingAndThen(Collectors.toList(), worlds -> worlds.get(0)));
  }

  /** A world of this repository. */
  static World named(String name) throws IOException {
    return Wit.resolve(List.of(Path.of("../../wit"))).world(name).orElseThrow();
  }

  /** A request in which each exported interface is implemented by {@link Services}. */
  static BindgenRequest request(World world) {
    WorldScope scope = WorldScope.of(new BindgenRequest(world, BASE, Map.of(), Map.of()));
    Map<InterfaceName, String> implementations =
        scope.exports().stream()
            .map(scope::witName)
            .collect(Collectors.toMap(name -> name, Services::className));
    return new BindgenRequest(world, BASE, Map.of(), implementations);
  }
}
