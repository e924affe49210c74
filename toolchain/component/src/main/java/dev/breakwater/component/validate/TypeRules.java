package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of types, which are resolved on the way.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#type-definitions">Component
 *     model, Type definitions</a>
 */
final class TypeRules {
  private final Space space;

  TypeRules(Space space) {
    this.space = space;
  }

  /** The type that {@code definition} defines. */
  Type type(TypeDef definition) {
    return switch (definition) {
      case TypeDef.Value(ValueTypeDef type) -> new ValueTypeRules(space).value(type);
      case TypeDef.Func(List<TypeDef.Param> params, var result, boolean isAsync) ->
          function(params, result, isAsync);
      case TypeDef.Component(List<Declaration> declarations) ->
          declared(Space.Kind.COMPONENT_TYPE, declarations).componentType();
      case TypeDef.Instance(List<Declaration> declarations) ->
          declared(Space.Kind.INSTANCE_TYPE, declarations).instanceType();
      case TypeDef.Resource(CoreValueType representation, Optional<Index.CoreFunc> destructor) ->
          resource(representation, destructor);
    };
  }

  private Type resource(CoreValueType representation, Optional<Index.CoreFunc> destructor) {
    if (space.kind() != Space.Kind.COMPONENT) {
      throw new RuleException("a type cannot define a resource, a component can");
    }
    if (!representation.equals(CoreValueType.I32) && !representation.equals(CoreValueType.I64)) {
      throw new RuleException("a resource is represented as " + representation + ", no i32 or i64");
    }
    destructor.ifPresent(d ->
        CoreSubtyping.requireSignature(
            "destructor",
            space.at(d, CoreModuleType.Item.class, "core func"),
            new CoreTypeDef.Func(List.of(representation), List.of())));
    return space.defineResource(representation);
  }

  private Type function(
      List<TypeDef.Param> params, Optional<ValueTypeRef> result, boolean isAsync) {
    Labels.checkDistinct("parameter", params.stream().map(TypeDef.Param::name).toList());
    ValueTypeRules values = new ValueTypeRules(space);
    List<Type.Param> resolved = new ArrayList<>();
    TypeInfo info = TypeInfo.ONE;
    for (TypeDef.Param param : params) {
      Type.OfValue type = values.reference(param.type());
      info = info.with(type.info());
      resolved.add(new Type.Param(param.name(), type));
    }
    Optional<Type.OfValue> given = result.map(values::reference);
    if (given.isPresent()) {
      if (given.get().info().borrows()) {
        throw new RuleException("the result of a function holds a borrow handle");
      }
      info = info.with(given.get().info());
    }
    return new Type.OfFunc(resolved, given, isAsync, info);
  }

  private Space declared(Space.Kind kind, List<Declaration> declarations) {
    Space inner = new Space(kind, space, space.context());
    TypeRules rules = new TypeRules(inner);
    for (Declaration declaration : declarations) {
      space
          .context()
          .at(
              declaration,
              () -> {
                rules.declare(declaration);
                return inner;
              });
    }
    return inner;
  }

  private void declare(Declaration declaration) {
    switch (declaration) {
      case Declaration.CoreType(CoreTypeDef type) -> new CoreTypeRules(space).add(type);
      case Declaration.Type(TypeDef type) -> space.add(Sort.TYPE, type(type));
      case Declaration.OfAlias(var alias) -> new AliasRules(space).add(alias);
      case Declaration.Import(String name, ExternType type, var attributes) ->
          space.addImport(name, attributes, entity(type));
      case Declaration.Export(String name, ExternType type, var attributes) ->
          space.addExport(name, attributes, entity(type));
    }
  }

  private Entity value(ValueTypeRef reference) {
    Type.OfValue type = new ValueTypeRules(space).reference(reference);
    if (type.info().borrows()) {
      throw new RuleException("a value holds a borrow handle");
    }
    return new Entity.OfValue(type);
  }

  /** What an import or export of {@code type} is. */
  Entity entity(ExternType type) {
    return switch (type) {
      case ExternType.CoreModule(Index.CoreType index) ->
          new Entity.OfCoreModule(space.at(index, ModuleType.class, "module type"));
      case ExternType.Func(Index.Type index) -> new Entity.OfFunc(space.functionType(index));
      case ExternType.Value(ValueTypeRef value) -> value(value);
      case ExternType.Instance(Index.Type index) ->
          new Entity.OfInstance(space.at(index, Type.OfInstance.class, "instance type"));
      case ExternType.Component(Index.Type index) ->
          new Entity.OfComponent(space.at(index, Type.OfComponent.class, "component type"));
      case ExternType.TypeEqual(Index.Type index) ->
          Entity.OfType.named(space.at(index, Type.class, "type"));
      case ExternType.SubResource() -> Entity.OfType.fresh(new Type.OfResource(new Resource()));
    };
  }
}
