package dev.breakwater.bindgen;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds everything in a request that has no Java binding. */
final class Refusals {
  private final BindgenRequest request;
  private final WorldScope scope;
  private final List<String> places = new ArrayList<>();

  private Refusals(BindgenRequest request) {
    this.request = request;
    this.scope = WorldScope.of(request);
  }

  /** Throws {@link UnsupportedWorldException} with all of them, if there are any. */
  static void check(BindgenRequest request) {
    Refusals refusals = new Refusals(request);
    World world = request.world();
    Unsupported.in(world).forEach(item -> refusals.refuse(item.place(), item.reason()));
    new JavaLimits(refusals.scope, refusals::refuse).check();
    refusals.checkImplementations();
    if (!refusals.places.isEmpty()) {
      throw new UnsupportedWorldException(
          world.owner() + "/" + world.name(), refusals.places.stream().distinct().toList());
    }
  }

  private void refuse(Object place, String reason) {
    places.add(place + ": " + reason);
  }

  private void checkImplementations() {
    Map<InterfaceName, String> given = request.implementations();
    if (given.isEmpty()) {
      return;
    }
    List<InterfaceName> exported = scope.exports().stream().map(scope::witName).toList();
    scope.exports().stream()
        .filter(type -> !type.functions().isEmpty() && !given.containsKey(scope.witName(type)))
        .map(scope::witName)
        .forEach(name -> refuse(name, "exported, but no class is named that implements it"));
    Map<String, String> sorted = new TreeMap<>();
    given.forEach((name, implementation) -> sorted.put(name.toString(), implementation));
    sorted.forEach((name, implementation) -> {
      if (!exported.contains(InterfaceName.parse(name))) {
        refuse(
            name,
            "not exported by the world, which exports "
                + exported
                + ", but "
                + implementation
                + " is said to implement it");
      }
    });
  }
}
