package dev.breakwater.component.compose;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.encode.Mismatch;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.LiveTypes;
import dev.breakwater.component.world.TypeUses;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The imports that are left open, each once, with all that any of the parts needs of it. */
final class SharedImports {
  private final Map<InterfaceName, Map<String, Function>> functions = new LinkedHashMap<>();
  private final Map<String, Function> rootFunctions = new LinkedHashMap<>();
  private final Map<String, TypeDef> types = new LinkedHashMap<>();
  private final LiveTypes live = new LiveTypes();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final ImportedVersions versions;

  /**
   * Starts with nothing.
   *
   * @param versions those in which it imports
   */
  SharedImports(ImportedVersions versions) {
    this.versions = versions;
  }

  /** Adds what {@code part} needs of {@code item}. */
  void add(Part part, WorldItem item) {
    switch (versions.of(item)) {
      case WorldItem.OfFunction(Function function) ->
          put(rootFunctions, part, "function", function);
      case WorldItem.OfInterface(Interface type, var note) -> {
        var known = functions.computeIfAbsent(type.name(), name -> new LinkedHashMap<>());
        type.functions().forEach(f -> put(known, part, type.name().toString(), f));
        type.types().forEach(t -> put(part, t));
      }
      case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
      case WorldItem.OfType(TypeDef type) -> put(part, type);
    }
  }

  private void put(Map<String, Function> known, Part part, String owner, Function function) {
    Function before = known.putIfAbsent(function.externName(), function);
    if (before == null) {
      live.addImported(function);
    } else if (!SameType.EXACTLY.of(before, function)) {
      differs(part, owner + " " + function.externName());
    }
  }

  private void put(Part part, TypeDef type) {
    TypeDef before = types.putIfAbsent(type.toString(), type);
    if (before == null) {
      live.addImported(type);
    } else if (!SameType.EXACTLY.of(before, type)) {
      differs(part, type.toString());
    }
  }

  private void differs(Part part, String name) {
    mismatches.add(
        new Mismatch(
            part.label() + " import \"" + name + "\"",
            "the type that another component imports",
            "a different one",
            "Build all from the same WIT"));
  }

  /** Whether all parts need the same of what they share. */
  boolean fit() {
    return mismatches.isEmpty();
  }

  /**
   * Adds the imports to a component.
   *
   * @param served the imports that a plug serves: their types are not to be had from outside
   */
  void write(ImportedInterfaces imported, Set<String> served) {
    Set<InterfaceName> ordered = new LinkedHashSet<>();
    functions.keySet().forEach(name -> order(name, new LinkedHashSet<>(), ordered));
    order(WorldReader.WORLD, new LinkedHashSet<>(), ordered);
    ordered.forEach(name -> requireOutside(name, served));
    if (!mismatches.isEmpty()) {
      throw new UnlinkableException("the components cannot be composed", mismatches);
    }
    for (InterfaceName name : ordered) {
      if (!name.equals(WorldReader.WORLD)) {
        imported.addInterface(name, live.of(name), functionsOf(name));
      }
    }
    live.of(WorldReader.WORLD).forEach(imported::addRootType);
    rootFunctions.values().forEach(imported::addRoot);
  }

  private List<Function> functionsOf(InterfaceName name) {
    return List.copyOf(functions.getOrDefault(name, Map.of()).values());
  }

  /** Puts {@code name} behind the interfaces whose types it uses. */
  private void order(InterfaceName name, Set<InterfaceName> open, Set<InterfaceName> ordered) {
    if (ordered.contains(name)) {
      return;
    }
    if (!open.add(name)) {
      throw new UnlinkableException(
          "the components cannot be composed: imports use each other's types: " + open, List.of());
    }
    uses(name)
        .map(TypeDef::owner)
        .filter(owner -> !owner.equals(name))
        .forEach(owner -> order(owner, open, ordered));
    open.remove(name);
    ordered.add(name);
  }

  private Stream<TypeDef> uses(InterfaceName name) {
    return Stream.concat(
        live.of(name).stream().flatMap(TypeUses::of),
        functionsOf(name).stream().flatMap(TypeUses::of));
  }

  private void requireOutside(InterfaceName name, Set<String> served) {
    uses(name)
        .filter(type -> served.contains(type.owner().toString()))
        .filter(type -> type.resolved().kind() instanceof TypeKind.Resource)
        .distinct()
        .forEach(type ->
            mismatches.add(
                new Mismatch(
                    "import \"" + name + "\"",
                    "a plug that exports it",
                    "that it uses the resource " + type + " of a plug",
                    "Plug it, too")));
  }
}
