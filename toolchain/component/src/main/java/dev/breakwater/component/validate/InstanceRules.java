package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.CoreInstanceExpr;
import dev.breakwater.component.model.Definition.InstanceExpr;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of instances, of core modules and of components.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#instance-definitions">Component
 *     model, Instance definitions</a>
 */
final class InstanceRules {
  private final Space space;

  InstanceRules(Space space) {
    this.space = space;
  }

  /** The instance that {@code expr} makes. */
  CoreInstanceType coreInstance(CoreInstanceExpr expr) {
    return switch (expr) {
      case CoreInstanceExpr.Instantiate(
              Index.CoreModule module,
              List<Definition.CoreArgument> arguments) ->
          instantiate(space.at(module, ModuleType.class, "core module"), arguments);
      case CoreInstanceExpr.Bundle(List<Definition.Argument> exports) -> coreBundle(exports);
    };
  }

  private CoreInstanceType instantiate(ModuleType module, List<Definition.CoreArgument> arguments) {
    Map<String, CoreInstanceType> given = new HashMap<>();
    for (Definition.CoreArgument argument : arguments) {
      var instance = space.at(argument.instance(), CoreInstanceType.class, "core instance");
      requireNew(given.put(argument.module(), instance) == null, argument.module());
    }
    module.known().ifPresent(type -> type.imports().forEach(i -> checkServed(i, given)));
    return CoreInstanceType.of(module);
  }

  private void checkServed(CoreModuleType.Import imported, Map<String, CoreInstanceType> given) {
    CoreInstanceType instance = given.get(imported.module());
    if (instance == null) {
      throw new RuleException("the argument \"" + imported.module() + "\" is missing");
    }
    RuleException.within(
        "import \"" + imported.module() + "\" \"" + imported.name() + "\"",
        () ->
            space
                .context()
                .coreSubtyping()
                .check(instance.export(imported.name(), imported.item().sort()), imported.item()));
  }

  private static void requireNew(boolean isNew, String name) {
    if (!isNew) {
      throw new RuleException("\"" + name + "\" is given twice");
    }
  }

  private CoreInstanceType coreBundle(List<Definition.Argument> exports) {
    Map<String, Item> given = new HashMap<>();
    for (Definition.Argument export : exports) {
      Item item = space.at(export.index(), Item.class, "core definition to export");
      requireNew(given.put(export.name(), item) == null, export.name());
    }
    return new CoreInstanceType(Optional.of(given));
  }

  /** The instance that {@code expr} makes. */
  Type.OfInstance instance(InstanceExpr expr) {
    return switch (expr) {
      case InstanceExpr.Instantiate(
              Index.Component component,
              List<Definition.Argument> arguments) ->
          instantiate(space.at(component, Type.OfComponent.class, "component"), arguments);
      case InstanceExpr.Bundle(List<Definition.Argument> exports) -> bundle(exports);
    };
  }

  private Type.OfInstance instantiate(
      Type.OfComponent component, List<Definition.Argument> arguments) {
    Map<String, Entity> given = new LinkedHashMap<>();
    for (Definition.Argument argument : arguments) {
      requireNew(given.put(argument.name(), entity(argument.index())) == null, argument.name());
    }
    Substitution substitution =
        space
            .context()
            .subtyping()
            .open(given, component.imports(), component.imported(), "import");
    for (Resource resource : component.defined()) {
      Resource own = new Resource();
      substitution.put(resource, own);
      space.define(own);
    }
    return real(substitution.of(component.exports()));
  }

  private Type.OfInstance bundle(List<Definition.Argument> exports) {
    Outside outside = Outside.exports();
    exports.forEach(e -> outside.add(e.name(), e.attributes(), entity(e.index())));
    return real(outside.entities());
  }

  private static Type.OfInstance real(Map<String, Entity> exports) {
    TypeInfo info =
        exports.values().stream().map(Entity::info).reduce(TypeInfo.ONE, TypeInfo::with);
    return new Type.OfInstance(exports, FreeResources.empty(), info);
  }

  /** What {@code index} stands for, to be given to an instance or exported. */
  Entity entity(Index index) {
    return switch (index) {
      case Index.CoreModule module ->
          new Entity.OfCoreModule(space.at(module, ModuleType.class, "core module"));
      case Index.Func func -> new Entity.OfFunc(space.at(func, Type.OfFunc.class, "func"));
      case Index.Instance instance ->
          new Entity.OfInstance(space.at(instance, Type.OfInstance.class, "instance"));
      case Index.Component component ->
          new Entity.OfComponent(space.at(component, Type.OfComponent.class, "component"));
      case Index.Type type -> Entity.OfType.fresh(space.at(type, Type.class, "type"));
      case Index.Value value -> new Entity.OfValue(space.use(value));
      case Index.CoreFunc core -> throw hidden(core);
      case Index.CoreTable core -> throw hidden(core);
      case Index.CoreMemory core -> throw hidden(core);
      case Index.CoreGlobal core -> throw hidden(core);
      case Index.CoreTag core -> throw hidden(core);
      case Index.CoreType core -> throw hidden(core);
      case Index.CoreInstance core -> throw hidden(core);
    };
  }

  private static RuleException hidden(Index index) {
    Sort sort = index.sort();
    return new RuleException("a " + sort + " cannot cross the border of a component");
  }
}
