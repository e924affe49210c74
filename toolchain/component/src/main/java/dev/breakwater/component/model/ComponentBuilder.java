package dev.breakwater.component.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the definitions of one component and hands out their indices. */
public final class ComponentBuilder {
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<Sort, Integer> sizes = new EnumMap<>(Sort.class);

  /** The component with all definitions so far. */
  public Component build() {
    return new Component(definitions);
  }

  /** Adds a custom section. */
  public void custom(String name, byte[] content) {
    definitions.add(new Definition.Custom(name, Bytes.of(content)));
  }

  /** Adds a core module. */
  public Index.CoreModule coreModule(byte[] binary) {
    return (Index.CoreModule) add(new Definition.CoreModule(Bytes.of(binary)));
  }

  /** Instantiates a core module. */
  public Index.CoreInstance instantiate(
      Index.CoreModule module, List<Definition.CoreArgument> arguments) {
    return coreInstance(new Definition.CoreInstanceExpr.Instantiate(module, arguments));
  }

  /** Bundles core definitions. */
  public Index.CoreInstance coreBundle(List<Definition.Argument> exports) {
    return coreInstance(new Definition.CoreInstanceExpr.Bundle(exports));
  }

  private Index.CoreInstance coreInstance(Definition.CoreInstanceExpr expr) {
    return (Index.CoreInstance) add(new Definition.CoreInstance(expr));
  }

  /** Adds a nested component. */
  public Index.Component nested(Component component) {
    return (Index.Component) add(new Definition.NestedComponent(component));
  }

  /** Instantiates a component. */
  public Index.Instance instantiate(
      Index.Component component, List<Definition.Argument> arguments) {
    return instance(new Definition.InstanceExpr.Instantiate(component, arguments));
  }

  /** Bundles definitions. */
  public Index.Instance bundle(List<Definition.Argument> exports) {
    return instance(new Definition.InstanceExpr.Bundle(exports));
  }

  private Index.Instance instance(Definition.InstanceExpr expr) {
    return (Index.Instance) add(new Definition.Instance(expr));
  }

  /** Adds a type. */
  public Index.Type type(TypeDef type) {
    return (Index.Type) add(new Definition.Type(type));
  }

  /** Takes a definition from an instance or from an enclosing component. */
  public Index alias(Alias alias) {
    return add(new Definition.OfAlias(alias));
  }

  /** Takes the type {@code name} that {@code instance} exports. */
  public Index.Type exportedType(Index.Instance instance, String name) {
    return (Index.Type) alias(new Alias.InstanceExport(instance, name, Sort.TYPE));
  }

  /** Takes the core function {@code name} that {@code instance} exports. */
  public Index.CoreFunc coreFunction(Index.CoreInstance instance, String name) {
    return (Index.CoreFunc) alias(new Alias.CoreInstanceExport(instance, name, Sort.CORE_FUNC));
  }

  /** Adds a core function made by the canonical ABI. */
  public Index.CoreFunc coreFunction(Canon canon) {
    return (Index.CoreFunc) add(new Definition.OfCanon(canon));
  }

  /** Adds a function made from a core one. */
  public Index.Func lift(Canon.Lift lift) {
    return (Index.Func) add(new Definition.OfCanon(lift));
  }

  /** Adds an import. */
  public Index imported(String name, ExternType type) {
    return imported(name, type, NameAttributes.NONE);
  }

  /** Adds an import with {@code attributes} beside its name. */
  public Index imported(String name, ExternType type, NameAttributes attributes) {
    return add(new Definition.Import(name, type, attributes));
  }

  /** Adds an export; the result is the exported definition's new index. */
  public Index export(String name, Index index, Optional<ExternType> type) {
    return export(name, index, type, NameAttributes.NONE);
  }

  /** Adds an export with {@code attributes} beside its name. */
  public Index export(
      String name, Index index, Optional<ExternType> type, NameAttributes attributes) {
    return add(new Definition.Export(name, index, type, attributes));
  }

  private Index add(Definition definition) {
    definitions.add(definition);
    Sort sort = definition.defines().orElseThrow(IllegalStateException::new);
    return sort.at(sizes.merge(sort, 1, Integer::sum) - 1);
  }
}
