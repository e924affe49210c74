package dev.breakwater.component.world;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The documentation that a component carries of its world: of the world itself, of its functions
 * and types, and of interfaces that it declares in place. The section has no place for those of
 * packages.
 */
public final class EmbeddedDocs {
  private EmbeddedDocs() {}

  /** {@code component} with what {@code world} says about that which the component has of it. */
  public static Component in(Component component, World world) {
    World found = WorldReader.read(component);
    World described =
        new World(
            found.owner(),
            found.name(),
            world.docs(),
            world.stability(),
            kept(world.imports(), found.imports()),
            kept(world.exports(), found.exports()));
    WitPackage owner = new WitPackage(found.owner(), "", List.of(), List.of(described));
    List<Definition> definitions = new ArrayList<>(component.definitions());
    definitions.add(PackageDocs.definition(owner));
    return new Component(definitions);
  }

  /**
   * {@code component} without the documentation of its world, as it has to stand in another one:
   * what reads the outer one would take it for that of its own.
   */
  public static Component without(Component component) {
    return new Component(
        component.definitions().stream()
            .filter(d ->
                !(d instanceof Definition.Custom custom
                    && custom.name().equals(PackageDocs.SECTION)))
            .toList());
  }

  private static List<WorldItem> kept(List<WorldItem> items, List<WorldItem> found) {
    return items.stream()
        .flatMap(item ->
            found.stream()
                .filter(f -> f.externName().equals(item.externName()))
                .findFirst()
                .map(f -> kept(item, f))
                .stream())
        .toList();
  }

  private static WorldItem kept(WorldItem item, WorldItem found) {
    return item instanceof WorldItem.OfInterface(Interface type, var note)
            && found instanceof WorldItem.OfInterface(Interface part, var none)
        ? new WorldItem.OfInterface(kept(type, part), note)
        : item;
  }

  private static Interface kept(Interface type, Interface found) {
    return new Interface(
        type.name(),
        type.docs(),
        type.stability(),
        kept(type.types(), found.types(), TypeDef::name),
        kept(type.functions(), found.functions(), dev.breakwater.wit.model.Function::externName));
  }

  private static <T> List<T> kept(List<T> all, List<T> found, Function<T, String> name) {
    Set<String> names = found.stream().map(name).collect(Collectors.toSet());
    return all.stream().filter(part -> names.contains(name.apply(part))).toList();
  }
}
