package dev.breakwater.component.world;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the type of a component from what it imports and exports. */
final class ComponentTypeEncoder implements TypeScope {
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<InterfaceName, Index.Instance> instances = new HashMap<>();
  private final Map<TypeName, Index.Type> known = new HashMap<>();
  private final TypeEncoder types = new TypeEncoder(this);
  private int typeCount;
  private int instanceCount;

  dev.breakwater.component.model.TypeDef build() {
    return new dev.breakwater.component.model.TypeDef.Component(declarations);
  }

  /** Imports an interface with some of its functions; those that it uses have to be there. */
  void imported(InterfaceName owner, List<TypeDef> itsTypes, List<Function> functions) {
    imported(owner, itsTypes, functions, NameAttributes.NONE);
  }

  /** Imports an interface with {@code attributes} beside its name. */
  void imported(Interface type, NameAttributes attributes) {
    imported(type.name(), type.types(), type.functions(), attributes);
  }

  private void imported(
      InterfaceName owner,
      List<TypeDef> itsTypes,
      List<Function> functions,
      NameAttributes attributes) {
    ExternType type = instance(owner, itsTypes, functions);
    declarations.add(new Declaration.Import(owner.toString(), type, attributes));
    instances.put(owner, new Index.Instance(instanceCount++));
  }

  /** Exports an interface; the types that later ones use of it are those of the export. */
  void exported(Interface exported, NameAttributes attributes) {
    InterfaceName owner = exported.name();
    ExternType type = instance(owner, exported.types(), exported.functions());
    declarations.add(new Declaration.Export(owner.toString(), type, attributes));
    instances.put(owner, new Index.Instance(instanceCount++));
    known.keySet().removeIf(name -> name.owner().equals(owner));
  }

  private ExternType instance(
      InterfaceName owner, List<TypeDef> itsTypes, List<Function> functions) {
    InstanceTypeEncoder encoder = new InstanceTypeEncoder(owner, this::named);
    itsTypes.forEach(encoder::named);
    functions.forEach(encoder::add);
    return new ExternType.Instance(define(encoder.build()));
  }

  /** Imports a type of a world itself. */
  void importedType(TypeDef type) {
    ExternType bound =
        type.kind() instanceof TypeKind.Resource
            ? new ExternType.SubResource()
            : new ExternType.TypeEqual(types.structure(type));
    declarations.add(
        new Declaration.Import(type.name(), bound, NameAttributes.externalId(type.externalId())));
    known.put(TypeName.of(type), new Index.Type(typeCount++));
  }

  /** Imports a function of a world itself. */
  void imported(Function function) {
    ExternType type = new ExternType.Func(types.function(function));
    declarations.add(
        new Declaration.Import(
            function.externName(), type, NameAttributes.externalId(function.externalId())));
  }

  /** Exports a function of a world itself. */
  void exported(Function function) {
    ExternType type = new ExternType.Func(types.function(function));
    declarations.add(
        new Declaration.Export(
            function.externName(), type, NameAttributes.externalId(function.externalId())));
  }

  @Override
  public Index.Type define(dev.breakwater.component.model.TypeDef type) {
    declarations.add(new Declaration.Type(type));
    return new Index.Type(typeCount++);
  }

  @Override
  public Index.Type named(TypeDef type) {
    return known.computeIfAbsent(TypeName.of(type), name -> alias(type));
  }

  private Index.Type alias(TypeDef type) {
    Index.Instance from =
        Optional.ofNullable(instances.get(type.owner()))
            .orElseThrow(() -> new IllegalStateException(type + " is not there"));
    declarations.add(
        new Declaration.OfAlias(new Alias.InstanceExport(from, type.name(), Sort.TYPE)));
    return new Index.Type(typeCount++);
  }
}
