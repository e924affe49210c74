package dev.breakwater.component.world;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports of a component that is being built. */
public final class ImportedInterfaces {
  private final ComponentBuilder builder;
  private final Map<String, NameAttributes> attributes;
  private final TypeEncoder rootTypes;
  private final Map<InterfaceName, Index.Instance> instances = new HashMap<>();
  private final Map<TypeName, Index.Type> types = new HashMap<>();
  private final Map<String, Index.Func> rootFunctions = new HashMap<>();

  /**
   * Starts with no import.
   *
   * @param attributes what stands beside the names of imports, where something does
   */
  public ImportedInterfaces(ComponentBuilder builder, Map<String, NameAttributes> attributes) {
    this.builder = builder;
    this.attributes = Map.copyOf(attributes);
    this.rootTypes = new TypeEncoder(new Root());
  }

  private final class Root implements TypeScope {
    @Override
    public Index.Type define(dev.breakwater.component.model.TypeDef type) {
      return builder.type(type);
    }

    @Override
    public Index.Type named(TypeDef type) {
      return type(type);
    }
  }

  /**
   * Imports an interface, unless nothing of it is needed. The interfaces whose types {@code live}
   * names have to be imported already.
   *
   * @param live its types, each after those it names
   * @param used its functions
   */
  public void addInterface(InterfaceName owner, List<TypeDef> live, List<Function> used) {
    if (live.isEmpty() && used.isEmpty()) {
      return;
    }
    InstanceTypeEncoder encoder = new InstanceTypeEncoder(owner, this::type);
    live.forEach(encoder::named);
    used.forEach(encoder::add);
    Index.Type type = builder.type(encoder.build());
    Index index = imported(owner.toString(), new ExternType.Instance(type));
    instances.put(owner, (Index.Instance) index);
  }

  /** Imports a type of the world itself; those that it names have to be imported already. */
  public void addRootType(TypeDef type) {
    ExternType bound =
        type.kind() instanceof TypeKind.Resource
            ? new ExternType.SubResource()
            : new ExternType.TypeEqual(rootTypes.structure(type));
    types.put(TypeName.of(type), (Index.Type) imported(type.name(), bound));
  }

  /** Imports a function that belongs to the world itself. */
  public void addRoot(Function function) {
    ExternType type = new ExternType.Func(rootTypes.function(function));
    Index index = imported(function.externName(), type);
    rootFunctions.put(function.externName(), (Index.Func) index);
  }

  private Index imported(String name, ExternType type) {
    return builder.imported(name, type, attributes.getOrDefault(name, NameAttributes.NONE));
  }

  /** The component's own index of a type that an imported interface exports. */
  public Index.Type type(TypeDef type) {
    Index.Type known = types.get(TypeName.of(type));
    if (known != null) {
      return known;
    }
    Index.Type index = builder.exportedType(instance(type.owner()), type.name());
    types.put(TypeName.of(type), index);
    return index;
  }

  /** The function {@code name} of the imported interface {@code owner}. */
  public Index.Func function(InterfaceName owner, String name) {
    return (Index.Func) builder.alias(new Alias.InstanceExport(instance(owner), name, Sort.FUNC));
  }

  /** The imported function {@code name} of the world itself. */
  public Index.Func rootFunction(String name) {
    return known(rootFunctions.get(name), name);
  }

  /** The imported interface {@code owner}. */
  public Index.Instance instance(InterfaceName owner) {
    return known(instances.get(owner), owner);
  }

  private static <T> T known(@Nullable T index, Object name) {
    return Optional.ofNullable(index)
        .orElseThrow(() -> new IllegalStateException(name + " is not imported"));
  }
}
