package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;

/**
 * The rules of aliases.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#alias-definitions">Component
 *     model, Alias definitions</a>
 */
final class AliasRules {
  private final Space space;

  AliasRules(Space space) {
    this.space = space;
  }

  /** Adds what {@code alias} stands for. */
  void add(Alias alias) {
    if (space.kind() != Space.Kind.COMPONENT) {
      requireTypeOrInstance(alias.sort());
    }
    switch (alias) {
      case Alias.InstanceExport(Index.Instance instance, String name, Sort sort) ->
          space.add(sort, exported(instance, name, sort));
      case Alias.CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort) ->
          space.add(sort, exported(instance, name, sort));
      case Alias.Outer(int levels, Index index) -> space.add(index.sort(), outer(levels, index));
    }
  }

  private static void requireTypeOrInstance(Sort sort) {
    if (sort != Sort.TYPE && sort != Sort.CORE_TYPE && sort != Sort.INSTANCE) {
      throw new RuleException("an alias in a type stands for a type or an instance, no " + sort);
    }
  }

  private Object exported(Index.Instance instance, String name, Sort sort) {
    Entity entity = space.at(instance, Type.OfInstance.class, "instance").exports().get(name);
    if (entity == null) {
      throw new RuleException(instance + " has no export \"" + name + "\"");
    }
    if (entity.sort() != sort) {
      throw new RuleException(
          "the export \"%s\" of %s is a %s, no %s".formatted(name, instance, entity.sort(), sort));
    }
    return entity.item();
  }

  private CoreModuleType.Item exported(Index.CoreInstance instance, String name, Sort sort) {
    CoreModuleType.Item item =
        space.at(instance, CoreInstanceType.class, "core instance").export(name, sort);
    if (item.sort() != sort) {
      throw new RuleException(
          "the export \"%s\" of %s is a %s, no %s".formatted(name, instance, item.sort(), sort));
    }
    return item;
  }

  private Object outer(int levels, Index index) {
    Object item = space.outward(levels).at(index);
    if (item instanceof Type type && levels > 0 && leavesComponent(levels)) {
      if (!new FreeResources(space.context().budget()).of(type).isEmpty()) {
        throw new RuleException(
            "an alias stands for a type of an outer component that uses a resource");
      }
    }
    return item;
  }

  private boolean leavesComponent(int levels) {
    return space.outward(levels - 1).kind() == Space.Kind.COMPONENT;
  }
}
