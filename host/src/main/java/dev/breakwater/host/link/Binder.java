package dev.breakwater.host.link;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives an imported instance its parts, as its type declares them. What is missing is noted, and a
 * stand-in lets the walk go on, so that one run names everything that is missing.
 */
final class Binder {
  private final List<String> problems = new ArrayList<>();

  /** What could not be bound, one line each. */
  List<String> problems() {
    return problems;
  }

  void problem(String text) {
    problems.add(text);
  }

  /** Binds the instance {@code path}, which is of {@code type}, to what {@code provider} has. */
  Item.Instance bind(String path, Item.InstanceType type, Provider provider) {
    Scope scope = type.scope().nested(type.scope().instance());
    for (Declaration declaration : type.declarations()) {
      switch (declaration) {
        case Declaration.CoreType(CoreTypeDef def) -> coreTypes(def, scope);
        case Declaration.Type(TypeDef def) -> scope.add(Sort.TYPE, type(def, scope));
        case Declaration.OfAlias(Alias alias) -> scope.add(alias.sort(), alias(alias, scope));
        case Declaration.Import asked ->
            throw new InvalidComponentException("an instance type has the import " + asked.name());
        case Declaration.Export(String name, ExternType given, var attributes) -> {
          Item item = part(path + "#" + name, name, given, new Source(scope, provider));
          scope.add(given.sort(), item);
          scope.exports().put(name, item);
        }
      }
    }
    return new Item.Instance(scope.exports());
  }

  /** Adds as many items as {@code def} defines. */
  static void coreTypes(CoreTypeDef def, Scope scope) {
    for (int i = 0; i < def.size(); i++) {
      scope.add(Sort.CORE_TYPE, new Item.CoreType());
    }
  }

  /** The refusal of {@code name}, which is a value. */
  static InvalidComponentException values(String name) {
    return new InvalidComponentException(name + " is a value, which is not supported");
  }

  /** The item that a type definition makes, other than a resource. */
  static Item type(TypeDef def, Scope scope) {
    return switch (def) {
      case TypeDef.Value(ValueTypeDef type) -> new Item.ValueTypeItem(new Types(scope).value(type));
      case TypeDef.Func func -> new Item.FuncType(new Types(scope).function(func));
      case TypeDef.Component component -> new Item.ComponentType();
      case TypeDef.Instance(List<Declaration> declarations) ->
          new Item.InstanceType(declarations, scope);
      case TypeDef.Resource resource ->
          throw new InvalidComponentException("a resource is defined inside a type");
    };
  }

  /** The item that an alias stands for. */
  static Item alias(Alias alias, Scope scope) {
    return switch (alias) {
      case Alias.InstanceExport(Index.Instance instance, String name, Sort sort) ->
          Scope.cast(
              scope.at(instance, Item.Instance.class).exports().get(name),
              Item.class,
              "the export " + name + " of " + instance);
      case Alias.CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort)
          when sort == Sort.CORE_TAG ->
          throw new InvalidComponentException(
              "the export " + name + " of " + instance + " is a tag, which is not supported");
      case Alias.CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort) ->
          Scope.cast(
              scope.at(instance, Item.CoreInstance.class).exports().get(name),
              Item.class,
              "the export " + name + " of " + instance);
      case Alias.Outer(int levels, Index index) -> scope.outer(levels).at(index);
    };
  }

  private record Source(Scope scope, Provider provider) {}

  private Item part(String path, String name, ExternType type, Source source) {
    Scope scope = source.scope();
    return switch (type) {
      case ExternType.TypeEqual(Index.Type index) -> scope.at(index);
      case ExternType.SubResource() -> resource(path, name, source.provider());
      case ExternType.Func(Index.Type index) ->
          function(path, name, scope.at(index, Item.FuncType.class).type(), source.provider());
      case ExternType.Instance(Index.Type index) -> {
        Optional<Provider> inner = source.provider().instance(name);
        if (inner.isEmpty()) {
          missing(path, source.provider());
        }
        yield bind(
            path,
            scope.at(index, Item.InstanceType.class),
            inner.orElse(new InstanceProvider(java.util.Map.of())));
      }
      case ExternType.Value value -> throw values(path);
      case ExternType.CoreModule module ->
          definition(path, source.provider().definition(name), Item.Module.class);
      case ExternType.Component component ->
          definition(path, source.provider().definition(name), Item.Component.class);
    };
  }

  private static Item definition(String path, Optional<Item> given, Class<? extends Item> wanted) {
    return Scope.cast(given.orElse(null), wanted, "what is given for " + path);
  }

  /** The resource type {@code name} of {@code provider}. */
  Item resource(String path, String name, Provider provider) {
    Optional<ResourceType> type = provider.resource(name);
    if (type.isEmpty()) {
      missing(path, provider);
    }
    return new Item.Resource(
        type.orElseGet(
            () -> ResourceType.ofHost(InterfaceName.parse("missing"), name, Object.class)));
  }

  /** The function {@code name} of {@code provider}, which must be of the type {@code declared}. */
  Item function(String path, String name, Function declared, Provider provider) {
    Optional<Callee> callee = provider.function(name, declared);
    if (callee.isEmpty()) {
      missing(path, provider);
      return new Item.Func(Missing.callee(declared));
    }
    if (!provider.accepts(name, declared)) {
      problem(path + " is declared with another type than the one offered");
    }
    return new Item.Func(callee.get());
  }

  private void missing(String path, Provider provider) {
    problem(path + " is missing: " + provider.offer());
  }

  /** Stands for a function that nobody offers; linking fails before it could be called. */
  private static final class Missing {
    static Callee callee(Function declared) {
      return new Callee.Host(
          "missing",
          (context, arguments) -> {
            throw new IllegalStateException("a missing function was linked");
          },
          FunctionAbi.of(declared));
    }
  }
}
