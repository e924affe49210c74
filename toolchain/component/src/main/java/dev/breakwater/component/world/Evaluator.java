package dev.breakwater.component.world;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import java.util.List;
import java.util.Optional;

/** Instantiates components by their types alone, to learn what the outermost one exports. */
final class Evaluator {
  private static final int MAX_STEPS = 1_000_000;
  private static final int MAX_DEPTH = 100;

  private int steps;
  private int depth;

  /** What a component asks for and gives, in order. */
  record Outside(Externs imports, Externs exports) {}

  /** Looks through {@code component}, whose imports are not bound. */
  Outside outside(Component component) {
    Externs imports = Externs.empty();
    Externs exports =
        evaluate(
            component,
            Entities.root(),
            (imported, scope) -> {
              Entity entity = unbound(scope, imported.type());
              imports.put(imported.name(), imported.attributes(), entity);
              return entity;
            });
    return new Outside(imports, exports);
  }

  /** Gives what stands behind an import. */
  private interface Imports {
    Entity bound(Definition.Import imported, Entities scope);
  }

  private Externs evaluate(Component component, Entities scope, Imports imports) {
    enter();
    Externs exports = Externs.empty();
    for (Definition definition : component.definitions()) {
      step();
      Optional<Entity> entity = entity(definition, scope, imports);
      entity.ifPresent(e -> scope.add(definition.defines().orElseThrow(), definition.entries(), e));
      if (definition instanceof Definition.Export export) {
        entity.ifPresent(e -> exports.put(export.name(), export.attributes(), e));
      }
    }
    depth--;
    return exports;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw new InvalidComponentException(
          "instantiations are nested more than " + MAX_DEPTH + " deep");
    }
  }

  private void step() {
    if (++steps > MAX_STEPS) {
      throw new InvalidComponentException(
          "the component has more than " + MAX_STEPS + " definitions when all is instantiated");
    }
  }

  /** What a definition adds to its index space; empty for spaces of core definitions. */
  private Optional<Entity> entity(Definition definition, Entities scope, Imports imports) {
    return switch (definition) {
      case Definition.CoreModule module -> Optional.of(new Entity.Opaque());
      case Definition.CoreInstance instance -> Optional.of(new Entity.Opaque());
      case Definition.CoreType type -> Optional.of(new Entity.Opaque());
      case Definition.NestedComponent(Component nested) ->
          Optional.of(new Entity.OfComponent(nested, scope));
      case Definition.Instance(Definition.InstanceExpr expr) -> Optional.of(instance(expr, scope));
      case Definition.OfAlias(Alias alias) -> Optional.of(alias(alias, scope));
      case Definition.Type(TypeDef type) -> Optional.of(type(type, scope));
      case Definition.OfCanon(Canon canon) -> Optional.of(canon(canon, scope));
      case Definition.Start start -> Optional.of(new Entity.Opaque());
      case Definition.Import imported -> Optional.of(imports.bound(imported, scope));
      case Definition.Export export -> Optional.of(export(export, scope));
      case Definition.Custom(String name, Bytes content) -> Optional.empty();
    };
  }

  private Entity instance(Definition.InstanceExpr expr, Entities scope) {
    return switch (expr) {
      case Definition.InstanceExpr.Bundle(List<Definition.Argument> exports) ->
          new Entity.Instance(named(exports, scope));
      case Definition.InstanceExpr.Instantiate(
              Index.Component component,
              List<Definition.Argument> arguments) ->
          scope.at(component) instanceof Entity.OfComponent(Component inner, Entities around)
              ? instantiate(inner, around, named(arguments, scope))
              : new Entity.Opaque();
    };
  }

  private Entity instantiate(Component component, Entities around, Externs arguments) {
    return new Entity.Instance(
        evaluate(
            component,
            around.inner(),
            (imported, scope) -> {
              Entity argument = arguments.entities().get(imported.name());
              Sort sort = imported.type().sort();
              if (argument == null || !isOf(sort, argument)) {
                throw new InvalidComponentException(
                    "an instantiation lacks the import \"" + imported.name() + "\", a " + sort);
              }
              return argument;
            }));
  }

  private static Externs named(List<Definition.Argument> arguments, Entities scope) {
    Externs entities = Externs.empty();
    arguments.forEach(a -> entities.put(a.name(), a.attributes(), scope.at(a.index())));
    return entities;
  }

  private static Entity alias(Alias alias, Entities scope) {
    return switch (alias) {
      case Alias.CoreInstanceExport core -> new Entity.Opaque();
      case Alias.Outer(int levels, Index index) -> scope.outward(levels).at(index);
      case Alias.InstanceExport(Index.Instance instance, String name, Sort sort) ->
          exported(scope.at(instance), name, sort);
    };
  }

  private static Entity exported(Entity instance, String name, Sort sort) {
    if (!(instance instanceof Entity.Instance(Externs exports))) {
      return new Entity.Opaque();
    }
    Entity entity = exports.entities().get(name);
    if (entity == null || !isOf(sort, entity)) {
      throw new InvalidComponentException("an instance exports no " + sort + " " + name);
    }
    return entity;
  }

  private static boolean isOf(Sort sort, Entity entity) {
    return switch (entity) {
      case Entity.Type type -> sort == Sort.TYPE;
      case Entity.Func func -> sort == Sort.FUNC;
      case Entity.Instance instance -> sort == Sort.INSTANCE;
      case Entity.OfComponent component -> sort == Sort.COMPONENT;
      case Entity.OfComponentType component -> sort == Sort.COMPONENT;
      case Entity.Opaque opaque -> sort != Sort.TYPE && sort != Sort.FUNC;
    };
  }

  private static Entity.Type type(TypeDef type, Entities scope) {
    return switch (type) {
      case TypeDef.Resource resource -> new Entity.Resource();
      case TypeDef.Value(ValueTypeDef value) -> new Entity.Defined(type, scope, scope.size(value));
      case TypeDef.Func func -> new Entity.Defined(type, scope, TypeSize.ONE);
      case TypeDef.Instance instance -> new Entity.Defined(type, scope, TypeSize.ONE);
      case TypeDef.Component component -> new Entity.Defined(type, scope, TypeSize.ONE);
    };
  }

  private static Entity canon(Canon canon, Entities scope) {
    return canon instanceof Canon.Lift lift ? function(lift.type(), scope) : new Entity.Opaque();
  }

  private static Entity.Func function(Index.Type index, Entities scope) {
    if (scope.type(index)
        instanceof Entity.Defined(TypeDef.Func type, Entities in, TypeSize size)) {
      return new Entity.Func(type, in);
    }
    throw new InvalidComponentException(index + " is not the type of a function");
  }

  private static Entity export(Definition.Export export, Entities scope) {
    if (export.type().isPresent()
        && export.type().get() instanceof ExternType.Func(Index.Type type)) {
      return function(type, scope);
    }
    return scope.at(export.index()) instanceof Entity.Type type
        ? new Entity.Named(type)
        : scope.at(export.index());
  }

  private Entity unbound(Entities scope, ExternType type) {
    return switch (type) {
      case ExternType.CoreModule module -> new Entity.Opaque();
      case ExternType.Value value -> new Entity.Opaque();
      case ExternType.Component(Index.Type index) -> new Entity.OfComponentType(scope.type(index));
      case ExternType.Func(Index.Type index) -> function(index, scope);
      case ExternType.TypeEqual(Index.Type index) -> new Entity.Named(scope.type(index));
      case ExternType.SubResource() -> new Entity.Named(new Entity.Resource());
      case ExternType.Instance(Index.Type index) -> unboundInstance(scope.type(index));
    };
  }

  private Entity unboundInstance(Entity.Type type) {
    if (type
        instanceof Entity.Defined(TypeDef.Instance(var declarations), Entities in, TypeSize s)) {
      enter();
      Entity instance = new Entity.Instance(declared(declarations, in.inner()).exports());
      depth--;
      return instance;
    }
    throw new InvalidComponentException("an instance is imported with a type that is none");
  }

  /** What a component of {@code type} asks for and gives. */
  Outside outside(Entity.Type type) {
    if (type
        instanceof Entity.Defined(TypeDef.Component(var declarations), Entities in, TypeSize s)) {
      enter();
      Outside outside = declared(declarations, in.inner());
      depth--;
      return outside;
    }
    throw new InvalidComponentException("a component is declared with a type that is none");
  }

  private Outside declared(List<Declaration> declarations, Entities scope) {
    Externs imports = Externs.empty();
    Externs exports = Externs.empty();
    for (Declaration declaration : declarations) {
      step();
      Entity entity =
          switch (declaration) {
            case Declaration.CoreType type -> new Entity.Opaque();
            case Declaration.Type(TypeDef type) -> type(type, scope);
            case Declaration.OfAlias(Alias alias) -> alias(alias, scope);
            case Declaration.Import imported -> unbound(scope, imported.type());
            case Declaration.Export exported -> unbound(scope, exported.type());
          };
      scope.add(declaration.declares(), declaration.entries(), entity);
      if (declaration instanceof Declaration.Export export) {
        exports.put(export.name(), export.attributes(), entity);
      } else if (declaration instanceof Declaration.Import imported) {
        imports.put(imported.name(), imported.attributes(), entity);
      }
    }
    return new Outside(imports, exports);
  }
}
