package dev.breakwater.component.world;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a WIT package that is kept as a component: each interface and world is an exported
 * component type.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#package-format">
 *     WIT, Package Format</a>
 */
public final class PackageReader {
  private final Evaluator evaluator = new Evaluator();
  private final PackageDocs docs;
  private final List<Interface> interfaces = new ArrayList<>();
  private final List<World> worlds = new ArrayList<>();

  /** What is known of interfaces of other packages: the parts that this one uses. */
  private final Map<InterfaceName, Interface> others = new LinkedHashMap<>();

  private Optional<PackageName> owner = Optional.empty();

  private PackageReader(PackageDocs docs) {
    this.docs = docs;
  }

  /** Whether {@code component} is a package: it exports component types and does nothing else. */
  public static boolean isPackage(Component component) {
    List<Definition.Export> exports = component.exports();
    return !exports.isEmpty()
        && component.imports().isEmpty()
        && exports.stream().allMatch(export -> export.index().sort() == Sort.TYPE)
        && component.definitions().stream()
            .allMatch(d ->
                d instanceof Definition.Export
                    || d instanceof Definition.Custom
                    || d instanceof Definition.Type(TypeDef.Component type));
  }

  /**
   * The package that {@code component} is, and behind it others with what it uses of them.
   *
   * @throws InvalidComponentException if it is no package, or one that cannot be understood
   */
  public static Packages read(Component component) {
    if (!isPackage(component)) {
      throw new InvalidComponentException("the component is no WIT package");
    }
    return new PackageReader(PackageDocs.of(component)).packages(component);
  }

  private Packages packages(Component component) {
    evaluator
        .outside(component)
        .exports()
        .entities()
        .forEach((name, entity) -> item(evaluator.outside(definition(entity))));
    List<WitPackage> all = new ArrayList<>();
    PackageName name = owner.orElseThrow();
    all.add(new WitPackage(name, docs.docs(), interfaces, worlds));
    Map<PackageName, List<Interface>> rest = new LinkedHashMap<>();
    for (Interface type : others.values()) {
      type.name()
          .owner()
          .filter(p -> !p.equals(name))
          .ifPresent(p -> rest.computeIfAbsent(p, key -> new ArrayList<>()).add(type));
    }
    rest.forEach((other, parts) -> all.add(new WitPackage(other, "", parts, List.of())));
    return new Packages(all);
  }

  private static Entity.Type definition(Entity entity) {
    if (entity instanceof Entity.Named named) {
      return named.target();
    }
    throw wrong("no type");
  }

  private void item(Evaluator.Outside outside) {
    if (outside.exports().entities().size() != 1) {
      throw new InvalidComponentException("a component type of a package does not export one item");
    }
    Map.Entry<String, Entity> export = outside.exports().entities().entrySet().iterator().next();
    String name = export.getKey();
    InterfaceName full = WorldReader.interfaceName(name);
    PackageName itsOwner =
        full.owner().orElseThrow(() -> new InvalidComponentException(name + " is in no package"));
    if (!owner.orElse(itsOwner).equals(itsOwner)) {
      throw new InvalidComponentException(name + " is not of package " + owner.orElseThrow());
    }
    owner = Optional.of(itsOwner);
    switch (export.getValue()) {
      case Entity.Instance(Externs exports) -> interfaceOf(full, outside, exports);
      case Entity.OfComponentType(Entity.Type type) -> {
        World world =
            new WorldReader(docs.world(full.name()))
                .world(itsOwner, full.name(), full, evaluator.outside(type));
        Stream.concat(world.imports().stream(), world.exports().stream())
            .forEach(i -> i.asInterface().ifPresent(this::add));
        worlds.add(world);
      }
      default -> throw wrong("neither an interface nor a world");
    }
  }

  private static InvalidComponentException wrong(String what) {
    return new InvalidComponentException("a package exports what is " + what);
  }

  private void interfaceOf(InterfaceName name, Evaluator.Outside outside, Externs exports) {
    WorldReader reader = new WorldReader(WorldDocs.NONE);
    outside
        .imports()
        .entities()
        .forEach((imported, entity) -> {
          if (entity instanceof Entity.Instance(Externs parts)) {
            add(reader.type(WorldReader.interfaceName(imported), parts, ItemDocs.NONE));
          }
        });
    interfaces.add(reader.type(name, exports, docs.ofInterface(name.name())));
  }

  private void add(Interface type) {
    if (type.name().owner().isPresent()) {
      others.merge(type.name(), type, Interface::union);
    }
  }
}
