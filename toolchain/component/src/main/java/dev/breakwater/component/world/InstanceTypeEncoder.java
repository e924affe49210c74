package dev.breakwater.component.world;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the instance type of one imported interface. */
final class InstanceTypeEncoder implements TypeScope {
  private final InterfaceName owner;
  private final java.util.function.Function<TypeDef, Index.Type> outside;
  private final TypeEncoder types = new TypeEncoder(this);
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<TypeName, Index.Type> named = new HashMap<>();
  private int typeCount;

  /**
   * Starts an empty instance type.
   *
   * @param outside gives the index, in the enclosing component, of a type of another interface
   */
  InstanceTypeEncoder(
      InterfaceName owner, java.util.function.Function<TypeDef, Index.Type> outside) {
    this.owner = owner;
    this.outside = outside;
  }

  dev.breakwater.component.model.TypeDef.Instance build() {
    return new dev.breakwater.component.model.TypeDef.Instance(declarations);
  }

  void add(Function function) {
    Index.Type type = types.function(function);
    add(
        new Declaration.Export(
            function.externName(),
            new ExternType.Func(type),
            NameAttributes.externalId(function.externalId())));
  }

  @Override
  public Index.Type define(dev.breakwater.component.model.TypeDef type) {
    return addType(new Declaration.Type(type));
  }

  @Override
  public Index.Type named(TypeDef type) {
    Index.Type known = named.get(TypeName.of(type));
    if (known != null) {
      return known;
    }
    Index.Type index = type.owner().equals(owner) ? exported(type) : outer(type);
    named.put(TypeName.of(type), index);
    return index;
  }

  private Index.Type exported(TypeDef type) {
    return addType(
        new Declaration.Export(
            type.name(), bound(type), NameAttributes.externalId(type.externalId())));
  }

  private ExternType bound(TypeDef type) {
    return type.kind() instanceof TypeKind.Resource
        ? new ExternType.SubResource()
        : new ExternType.TypeEqual(types.structure(type));
  }

  private Index.Type outer(TypeDef type) {
    return addType(new Declaration.OfAlias(new Alias.Outer(1, outside.apply(type))));
  }

  private Index.Type addType(Declaration declaration) {
    if (declaration.declares() != Sort.TYPE) {
      throw new IllegalStateException(declaration + " is no type");
    }
    add(declaration);
    return new Index.Type(typeCount++);
  }

  private void add(Declaration declaration) {
    declarations.add(declaration);
  }
}
