package dev.breakwater.component.encode;

import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.TypeEncoder;
import dev.breakwater.component.world.TypeName;
import dev.breakwater.component.world.TypeScope;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The component itself as a scope. A type of an exported interface is taken from the exported
 * instance; one of an interface that is still in the making is defined here, without a name; any
 * other one comes from the imports.
 */
final class RootScope implements TypeScope {
  private final ComponentBuilder builder;
  private final ImportedInterfaces imported;
  private final Map<InterfaceName, Index.Instance> exported;
  private final Map<TypeName, Index.Type> known = new HashMap<>();
  private final TypeEncoder types = new TypeEncoder(this);
  private Optional<InterfaceName> current = Optional.empty();

  /**
   * Starts with no type known.
   *
   * @param exported the interfaces exported so far
   */
  RootScope(
      ComponentBuilder builder,
      ImportedInterfaces imported,
      Map<InterfaceName, Index.Instance> exported) {
    this.builder = builder;
    this.imported = imported;
    this.exported = exported;
  }

  /** A scope for the making of {@code current}, whose {@code resources} are defined already. */
  RootScope making(InterfaceName current, Map<TypeName, Index.Type> resources) {
    RootScope scope = new RootScope(builder, imported, exported);
    scope.current = Optional.of(current);
    resources.forEach((name, index) -> {
      if (name.owner().equals(current)) {
        scope.known.put(name, index);
      }
    });
    return scope;
  }

  TypeEncoder types() {
    return types;
  }

  @Override
  public Index.Type define(dev.breakwater.component.model.TypeDef type) {
    return builder.type(type);
  }

  @Override
  public Index.Type named(TypeDef type) {
    Index.Type index = known.get(TypeName.of(type));
    if (index == null) {
      index = find(type);
      known.put(TypeName.of(type), index);
    }
    return index;
  }

  private Index.Type find(TypeDef type) {
    if (current.equals(Optional.of(type.owner()))) {
      return types.structure(type);
    }
    Index.Instance instance = exported.get(type.owner());
    return instance == null ? imported.type(type) : builder.exportedType(instance, type.name());
  }
}
