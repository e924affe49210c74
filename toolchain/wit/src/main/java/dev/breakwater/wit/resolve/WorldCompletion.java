package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.WorldDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds to a world what its imports and exports need.
 *
 * <p>An imported interface needs those whose types it uses to be imported. An exported one takes
 * the types of an interface that is exported too, else that one is imported. An interface that is
 * exported must not be needed as an import by another export: its types would exist twice.
 */
final class WorldCompletion {

  /** An interface in its role. */
  private record Step(InterfaceName name, boolean exported) {}

  private final InterfaceResolver interfaces;
  private final Diagnostics diagnostics;
  private final Entry<WorldDecl> entry;
  private final Map<Step, WorldItem> known = new LinkedHashMap<>();

  private WorldCompletion(
      Entry<WorldDecl> entry, InterfaceResolver interfaces, Diagnostics diagnostics) {
    this.entry = entry;
    this.interfaces = interfaces;
    this.diagnostics = diagnostics;
  }

  /** The world of {@code entry}, complete. */
  static World complete(
      Entry<WorldDecl> entry,
      WorldDraft draft,
      InterfaceResolver interfaces,
      Diagnostics diagnostics) {
    WorldCompletion run = new WorldCompletion(entry, interfaces, diagnostics);
    List<WorldItem> named = draft.imports().items();
    List<Step> imported = run.steps(named, false);
    imported.addAll(ownersOf(types(named).map(WorldItem.OfType::type)));
    List<Step> exported = run.steps(draft.exports().items(), true);
    Set<Step> imports = new LinkedHashSet<>(run.inOrder(imported));
    List<Step> forExports = run.inOrder(exported);
    run.refuseTwice(forExports);
    forExports.stream().filter(step -> !step.exported()).forEach(imports::add);
    return new World(
        entry.owner(),
        entry.decl().name().text(),
        entry.decl().attributes().docs(),
        entry.decl().attributes().stability(),
        Stream.concat(Stream.concat(run.items(imports), types(named)), functions(named)).toList(),
        Stream.concat(
                functions(draft.exports().items()),
                run.items(forExports.stream().filter(Step::exported).toList()))
            .toList());
  }

  private List<Step> steps(List<WorldItem> items, boolean exported) {
    List<Step> steps = new ArrayList<>();
    for (WorldItem item : items) {
      InterfaceName name = InterfaceName.parse(item.externName());
      if (item instanceof WorldItem.OfInterface || item instanceof WorldItem.OfNamedInterface) {
        Step step = new Step(name, exported);
        known.put(step, item);
        steps.add(step);
      }
    }
    return steps;
  }

  /** The interfaces from which {@code types} are brought in. */
  private static List<Step> ownersOf(Stream<TypeDef> types) {
    return types
        .filter(type ->
            type.kind() instanceof TypeKind.Alias(ValueType.Named(TypeDef target))
                && !target.owner().equals(type.owner()))
        .map(type -> (TypeKind.Alias) type.kind())
        .map(alias -> ((ValueType.Named) alias.target()).type().owner())
        .distinct()
        .map(owner -> new Step(owner, false))
        .toList();
  }

  private static Stream<WorldItem.OfType> types(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfType.class::isInstance)
        .map(WorldItem.OfType.class::cast);
  }

  private static Stream<WorldItem> functions(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfFunction.class::isInstance)
        .map(WorldItem.OfFunction.class::cast)
        .sorted(
            Comparator.comparing(
                WorldItem.OfFunction::function,
                FunctionOrder.resourcesFirst(types(items).map(WorldItem.OfType::type).toList())))
        .map(WorldItem.class::cast);
  }

  private Stream<WorldItem> items(Collection<Step> steps) {
    return steps.stream().map(this::item);
  }

  private WorldItem item(Step step) {
    WorldItem named = known.get(step);
    return named != null
        ? named
        : interfaces
            .find(step.name())
            .map(WorldItem.OfInterface::new)
            .orElseThrow(() -> new IllegalStateException("not resolved: " + step.name()));
  }

  private List<Step> inOrder(List<Step> steps) {
    return DependencyOrder.of(
        steps,
        this::needs,
        (cycle, place) -> {
          throw new IllegalStateException("resolved interfaces in a cycle: " + cycle);
        });
  }

  private List<DependencyOrder.Edge<Step, Step>> needs(Step step) {
    Stream<TypeDef> types =
        switch (item(step)) {
          case WorldItem.OfInterface(Interface type, var note) -> type.types().stream();
          case WorldItem.OfNamedInterface(String label, Interface type, var note) ->
              type.types().stream();
          case WorldItem.OfFunction function -> Stream.empty();
          case WorldItem.OfType type -> Stream.empty();
        };
    return ownersOf(types).stream()
        .map(Step::name)
        .map(name -> new Step(name, step.exported() && known.containsKey(new Step(name, true))))
        .map(need -> new DependencyOrder.Edge<>(need, step))
        .toList();
  }

  private void refuseTwice(List<Step> forExports) {
    for (Step step : forExports) {
      if (!step.exported() && known.containsKey(new Step(step.name(), true))) {
        Name world = entry.decl().name();
        diagnostics.error(
            world.span(),
            "world "
                + world.quoted()
                + " exports `"
                + step.name()
                + "`, and another export needs it as an import",
            "export the interfaces between the two as well");
      }
    }
  }
}
