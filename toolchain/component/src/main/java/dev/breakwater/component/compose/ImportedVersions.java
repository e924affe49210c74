package dev.breakwater.component.compose;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.Transplant;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.WorldItem;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The versions in which a composition imports what its parts do. */
final class ImportedVersions {
  private final Transplant types;

  private ImportedVersions(Map<InterfaceName, InterfaceName> names) {
    this.types = new Transplant(names, Map.of(), true);
  }

  /** Each in its own. */
  static ImportedVersions asTheyAre() {
    return new ImportedVersions(Map.of());
  }

  /**
   * One version of each interface: the highest of its {@link Track}, which has what lower ones
   * have.
   *
   * @param open the imports
   * @param served other imports, which a plug serves: what is on a track with one of them stays as
   *     it is
   */
  static ImportedVersions highest(List<WorldItem> open, Set<String> served) {
    List<InterfaceName> within = served.stream().map(InterfaceName::parse).toList();
    Set<InterfaceName> fixed = within.stream().map(Track::of).collect(Collectors.toSet());
    List<InterfaceName> names =
        open.stream().flatMap(item -> item.asInterface().stream()).map(Interface::name).toList();
    Map<InterfaceName, InterfaceName> highest =
        names.stream()
            .filter(name -> !fixed.contains(Track.of(name)))
            .collect(
                Collectors.toMap(
                    Track::of,
                    name -> name,
                    BinaryOperator.maxBy(Comparator.comparing(ImportedVersions::version))));
    Map<InterfaceName, InterfaceName> owners = new HashMap<>();
    within.forEach(name -> owners.put(name, name));
    names.forEach(name -> owners.put(name, highest.getOrDefault(Track.of(name), name)));
    owners.put(WorldReader.WORLD, WorldReader.WORLD);
    return new ImportedVersions(owners);
  }

  private static Version version(InterfaceName name) {
    return Version.parse(name.owner().flatMap(PackageName::version).orElse("0"));
  }

  /** What is imported for {@code item}. */
  WorldItem of(WorldItem item) {
    return switch (item) {
      case WorldItem.OfInterface(Interface type, var note) ->
          new WorldItem.OfInterface(types.type(type), note);
      case WorldItem.OfFunction(Function function) ->
          new WorldItem.OfFunction(types.function(function));
      case WorldItem.OfType(TypeDef type) -> new WorldItem.OfType(types.type(type));
      case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
    };
  }
}
