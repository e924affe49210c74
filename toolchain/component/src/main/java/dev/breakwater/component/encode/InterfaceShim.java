package dev.breakwater.component.encode;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.world.TypeEncoder;
import dev.breakwater.component.world.TypeName;
import dev.breakwater.component.world.TypeScope;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A nested component that takes lifted functions and types without names, and gives them as the
 * instance of one interface: only an export can give a type its name, and functions have to be
 * typed by named types.
 */
final class InterfaceShim {
  private final Interface type;
  private final TypeScope outside;
  private final ComponentBuilder builder = new ComponentBuilder();
  private final List<Argument> arguments = new ArrayList<>();
  private final Set<String> importNames = new HashSet<>();
  private final Imported imported = new Imported();
  private final TypeEncoder importedTypes = new TypeEncoder(imported);
  private final Map<Function, Index.Func> functions = new HashMap<>();

  /**
   * Starts a shim for {@code type}.
   *
   * @param outside the scope that the shim is instantiated in
   */
  InterfaceShim(Interface type, TypeScope outside) {
    this.type = type;
    this.outside = outside;
  }

  /** Takes {@code function}, which is {@code lifted} outside. */
  void add(Function function, Index.Func lifted) {
    Index.Type signature = importedTypes.function(function);
    String name = unique(importName(function));
    functions.put(function, (Index.Func) builder.imported(name, new ExternType.Func(signature)));
    arguments.add(new Argument(name, lifted));
  }

  /** What the instantiation of the shim has to hand over. */
  List<Argument> arguments() {
    return arguments;
  }

  /** The shim, which exports all types and functions. */
  Component build() {
    Exported exported = new Exported();
    TypeEncoder types = exported.types;
    type.types().forEach(exported::named);
    for (Function function : type.functions()) {
      Index.Func lifted =
          Optional.ofNullable(functions.get(function)).orElseThrow(IllegalStateException::new);
      ExternType signature = new ExternType.Func(types.function(function));
      builder.export(
          function.externName(),
          lifted,
          Optional.of(signature),
          NameAttributes.externalId(function.externalId()));
    }
    return builder.build();
  }

  private static String importName(Function function) {
    return switch (function.kind()) {
      case Function.Kind.Freestanding() -> "import-func-" + function.name();
      case Function.Kind.Method(TypeDef resource) ->
          "import-method-" + resource.name() + "-" + function.name();
      case Function.Kind.Static(TypeDef resource) ->
          "import-static-" + resource.name() + "-" + function.name();
      case Function.Kind.Constructor(TypeDef resource) -> "import-constructor-" + resource.name();
    };
  }

  private String unique(String name) {
    String candidate = name;
    for (int i = 0; !importNames.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  /** Types as they come in: all imported, each once; renaming in the interface does not count. */
  private final class Imported implements TypeScope {
    private final Map<TypeName, Index.Type> known = new HashMap<>();

    @Override
    public Index.Type define(dev.breakwater.component.model.TypeDef type) {
      return builder.type(type);
    }

    @Override
    public Index.Type named(TypeDef def) {
      Index.Type index = known.get(TypeName.of(def));
      if (index == null) {
        index = isRenamed(def) ? importedTypes.structure(def) : imported(def);
        known.put(TypeName.of(def), index);
      }
      return index;
    }

    private boolean isRenamed(TypeDef def) {
      return def.owner().equals(type.name())
          && def.kind() instanceof TypeKind.Alias(ValueType.Named named);
    }

    private Index.Type imported(TypeDef def) {
      ExternType bound =
          def.kind() instanceof TypeKind.Resource
              ? new ExternType.SubResource()
              : new ExternType.TypeEqual(importedTypes.structure(def));
      String name = unique("import-type-" + def.name());
      arguments.add(new Argument(name, outside.named(def)));
      return (Index.Type) builder.imported(name, bound);
    }
  }

  /** Types as they go out: those of the interface get their names. */
  private final class Exported implements TypeScope {
    private final Map<TypeName, Index.Type> known = new HashMap<>();
    private final TypeEncoder types = new TypeEncoder(this);

    @Override
    public Index.Type define(dev.breakwater.component.model.TypeDef type) {
      return builder.type(type);
    }

    @Override
    public Index.Type named(TypeDef def) {
      if (!def.owner().equals(type.name())) {
        return imported.named(def);
      }
      Index.Type index = known.get(TypeName.of(def));
      if (index == null) {
        NameAttributes beside = NameAttributes.externalId(def.externalId());
        index = (Index.Type) builder.export(def.name(), unnamed(def), Optional.empty(), beside);
        known.put(TypeName.of(def), index);
      }
      return index;
    }

    private Index.Type unnamed(TypeDef def) {
      return def.kind() instanceof TypeKind.Resource ? imported.named(def) : types.structure(def);
    }
  }
}
