package dev.breakwater.component.encode;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.TypeEncoder;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lifts what the core module exports and gives it to the outside. */
final class ExportEncoder {
  private final ComponentBuilder builder;
  private final CoreInstance main;
  private final Map<String, NameAttributes> attributes;
  private final Map<InterfaceName, Index.Instance> exported = new HashMap<>();
  private final RootScope root;

  /**
   * Starts with no export.
   *
   * @param attributes what stands beside the names of exports, where something does
   */
  ExportEncoder(
      ComponentBuilder builder,
      ImportedInterfaces imported,
      CoreInstance main,
      Map<String, NameAttributes> attributes) {
    this.builder = builder;
    this.main = main;
    this.attributes = attributes;
    this.root = new RootScope(builder, imported, exported);
  }

  void add(World world) {
    for (WorldItem item : world.exports()) {
      switch (item) {
        case WorldItem.OfFunction(Function function) -> {
          String name = function.externName();
          export(name, lift(root.types(), name, function));
        }
        case WorldItem.OfInterface(Interface type, var note) -> addInterface(type);
        case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
        case WorldItem.OfType other -> throw Unsupported.item(other);
      }
    }
  }

  private void addInterface(Interface type) {
    RootScope scope = root.making(type.name(), main.resources());
    InterfaceShim shim = new InterfaceShim(type, scope);
    for (Function function : type.functions()) {
      String name = CoreNames.export(type.name(), function);
      shim.add(function, lift(scope.types(), name, function));
    }
    Index.Component component = builder.nested(shim.build());
    Index.Instance instance = builder.instantiate(component, shim.arguments());
    exported.put(type.name(), (Index.Instance) export(type.name().toString(), instance));
  }

  private Index export(String name, Index index) {
    NameAttributes beside = attributes.getOrDefault(name, NameAttributes.NONE);
    return builder.export(name, index, Optional.empty(), beside);
  }

  private Index.Func lift(TypeEncoder types, String name, Function function) {
    Index.Type type = types.function(function);
    Index.CoreFunc core = builder.coreFunction(main.instance(), name);
    Optional<Index.CoreFunc> postReturn =
        main.type()
            .export(CoreNames.postReturn(name))
            .map(export -> builder.coreFunction(main.instance(), export.name()));
    return builder.lift(
        new Canon.Lift(core, main.lifting(FunctionAbi.of(function), postReturn), type));
  }
}
