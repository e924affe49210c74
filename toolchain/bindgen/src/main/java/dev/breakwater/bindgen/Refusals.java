package dev.breakwater.bindgen;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds everything in a request that has no Java binding. */
final class Refusals {
  private final BindgenRequest request;
  private final List<String> places = new ArrayList<>();

  private Refusals(BindgenRequest request) {
    this.request = request;
  }

  /** Throws {@link UnsupportedWorldException} with all of them, if there are any. */
  static void check(BindgenRequest request) {
    Refusals refusals = new Refusals(request);
    World world = request.world();
    Unsupported.in(world).forEach(item -> refusals.refuse(item.place(), item.reason()));
    if (refusals.places.isEmpty()) {
      Stream.concat(world.imports().stream(), world.exports().stream())
          .forEach(refusals::checkItem);
      world.exportedInterfaces().forEach(refusals::checkExported);
    }
    refusals.checkImplementations();
    if (!refusals.places.isEmpty()) {
      throw new UnsupportedWorldException(
          world.owner() + "/" + world.name(), refusals.places.stream().distinct().toList());
    }
  }

  private void refuse(Object place, String reason) {
    places.add(place + ": " + reason);
  }

  private void checkItem(WorldItem item) {
    switch (item) {
      case WorldItem.OfFunction(Function function) ->
          refuse(function.name(), "a function of the world itself; put it into an interface");
      case WorldItem.OfInterface(Interface type) -> checkTuples(type);
      case WorldItem.OfNamedInterface other -> throw new IllegalStateException("refused: " + other);
      case WorldItem.OfType other -> throw new IllegalStateException("refused: " + other);
    }
  }

  private void checkTuples(Interface type) {
    boolean tooLong =
        Types.mentioned(type)
            .anyMatch(part ->
                part instanceof ValueType.TupleOf(List<ValueType> items)
                    && items.size() > CompoundCodec.MAX_TUPLE_ITEMS);
    if (tooLong) {
      refuse(
          type.name(),
          "a tuple of more than "
              + CompoundCodec.MAX_TUPLE_ITEMS
              + " items; declare a record in its place");
    }
  }

  private void checkExported(Interface type) {
    Set<InterfaceName> imported = WorldScope.of(request).imported();
    for (TypeDef def : type.types()) {
      if (Types.isResource(def) && imported.contains(type.name())) {
        refuse(def, "a resource of an interface that is imported, too; export another interface");
      }
      if (Types.isResource(def) && request.providedPackages().containsKey(type.name())) {
        refuse(def, "a resource that a library has bound as an imported one; bind it yourself");
      }
    }
  }

  private void checkImplementations() {
    Map<InterfaceName, String> given = request.implementations();
    if (given.isEmpty()) {
      return;
    }
    List<InterfaceName> exported =
        request.world().exportedInterfaces().stream().map(Interface::name).toList();
    exported.stream()
        .filter(name -> !given.containsKey(name))
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
