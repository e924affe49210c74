package dev.breakwater.host.link;

import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.CoreType;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.CoreArgument;
import dev.breakwater.component.model.Definition.CoreInstanceExpr;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.text.ComponentText;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.engine.CoreModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.Import;
import run.endive.wasm.types.ValType;

/** The core side of linking: core instances, and the functions of the canonical ABI. */
final class CoreLinker {
  private static final FunctionType I32_TO_I32 =
      FunctionType.of(List.of(ValType.I32), List.of(ValType.I32));
  private static final FunctionType I32_TO_NOTHING =
      FunctionType.of(List.of(ValType.I32), List.of());

  private final List<Plan.Step> steps = new ArrayList<>();
  private final Map<ResourceType, CoreCallee> destructors = new HashMap<>();
  private int options;

  List<Plan.Step> steps() {
    return steps;
  }

  int options() {
    return options;
  }

  Map<ResourceType, CoreCallee> destructors() {
    return destructors;
  }

  void destructor(ResourceType resource, Item.CoreFunc function) {
    requireSignature("a destructor", function.callee().type(), I32_TO_NOTHING);
    destructors.put(resource, function.callee());
  }

  Item instance(CoreInstanceExpr expr, Scope scope) {
    return switch (expr) {
      case CoreInstanceExpr.Bundle(List<Definition.Argument> exports) -> {
        Map<String, Item> items = new LinkedHashMap<>();
        exports.forEach(e -> items.put(e.name(), scope.at(e.index())));
        yield new Item.CoreInstance(items);
      }
      case CoreInstanceExpr.Instantiate(Index.CoreModule index, List<CoreArgument> arguments) -> {
        CoreModule module = scope.at(index, Item.Module.class).module();
        int slot = steps.size();
        steps.add(new Plan.Step(module.again(), bindings(module, arguments, scope)));
        yield new Item.CoreInstance(exports(module, slot));
      }
    };
  }

  private static List<Plan.Binding> bindings(
      CoreModule module, List<CoreArgument> arguments, Scope scope) {
    Map<String, Item.CoreInstance> given = new HashMap<>();
    for (CoreArgument argument : arguments) {
      given.put(argument.module(), scope.at(argument.instance(), Item.CoreInstance.class));
    }
    List<Plan.Binding> bindings = new ArrayList<>();
    for (Import wanted : module.imports()) {
      String name = wanted.module() + " " + wanted.name();
      Item.CoreInstance instance =
          Scope.cast(given.get(wanted.module()), Item.CoreInstance.class, "the import " + name);
      Item item =
          Scope.cast(instance.exports().get(wanted.name()), Item.class, "the import " + name);
      requireMatch(module, wanted, item);
      bindings.add(new Plan.Binding(wanted.module(), wanted.name(), item));
    }
    return bindings;
  }

  private static void requireMatch(CoreModule module, Import wanted, Item item) {
    String name = "the import " + wanted.module() + " " + wanted.name();
    switch (wanted.importType()) {
      case FUNCTION -> {
        CoreCallee callee = Scope.cast(item, Item.CoreFunc.class, name).callee();
        requireSignature(name, module.typeOf((FunctionImport) wanted), callee.type());
      }
      case MEMORY -> Scope.cast(item, Item.CoreMemory.class, name);
      case TABLE -> Scope.cast(item, Item.CoreTable.class, name);
      case GLOBAL -> Scope.cast(item, Item.CoreGlobal.class, name);
      case TAG -> throw new InvalidComponentException(name + " is a tag, which is not supported");
    }
  }

  private static Map<String, Item> exports(CoreModule module, int slot) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (CoreModule.Export export : module.exports()) {
      String name = export.name();
      switch (export.type()) {
        case FUNCTION -> {
          FunctionType type = module.functionType(export.index());
          items.put(name, new Item.CoreFunc(new CoreCallee.Exported(slot, name, type)));
        }
        case MEMORY -> items.put(name, new Item.CoreMemory(slot, name));
        case TABLE -> items.put(name, new Item.CoreTable(slot, name));
        case GLOBAL -> items.put(name, new Item.CoreGlobal(slot, name));
        case TAG -> {}
      }
    }
    return items;
  }

  Item canon(Canon canon, Scope scope) {
    return switch (canon) {
      case Canon.Lift(Index.CoreFunc function, Canon.Options with, Index.Type type) ->
          lift(scope.at(function, Item.CoreFunc.class), with, type, scope);
      case Canon.Lower(Index.Func function, Canon.Options with) ->
          lower(scope.at(function, Item.Func.class).callee(), with, scope);
      case Canon.ResourceNew(Index.Type type) ->
          new Item.CoreFunc(
              new CoreCallee.ResourceNew(own(type, scope), scope.instance(), I32_TO_I32));
      case Canon.ResourceRep(Index.Type type) ->
          new Item.CoreFunc(
              new CoreCallee.ResourceRep(own(type, scope), scope.instance(), I32_TO_I32));
      case Canon.ResourceDrop(Index.Type type) ->
          new Item.CoreFunc(
              new CoreCallee.ResourceDrop(
                  scope.at(type, Item.Resource.class).type(), scope.instance(), I32_TO_NOTHING));
      case Builtin builtin ->
          throw new InvalidComponentException(
              "the built-in "
                  + ComponentText.of(builtin)
                  + " needs an asynchronous host (WASI 0.3)");
    };
  }

  private static ResourceType own(Index.Type index, Scope scope) {
    ResourceType type = scope.at(index, Item.Resource.class).type();
    if (type.owner() != scope.instance()) {
      throw new InvalidComponentException(
          index + " is not a resource of this component: only its owner makes and opens handles");
    }
    return type;
  }

  private Item lift(Item.CoreFunc function, Canon.Options with, Index.Type type, Scope scope) {
    FunctionAbi abi = FunctionAbi.of(scope.at(type, Item.FuncType.class).type());
    GuestOptions options = options(with, scope);
    requireSignature("a lifted function", function.callee().type(), coreType(abi.lifted()));
    requireOptions(options, abi.liftedUsesMemory(), abi.liftedUsesRealloc());
    return new Item.Func(new Callee.Lifted(function.callee(), options, abi));
  }

  private Item lower(Callee callee, Canon.Options with, Scope scope) {
    GuestOptions options = options(with, scope);
    FunctionAbi abi = callee.abi();
    requireOptions(options, abi.loweredUsesMemory(), abi.loweredUsesRealloc());
    return new Item.CoreFunc(new CoreCallee.Lowered(callee, options, coreType(abi.lowered())));
  }

  private GuestOptions options(Canon.Options with, Scope scope) {
    if (with.isAsync()) {
      throw new InvalidComponentException(
          "a lift or lower with the option async needs an asynchronous host (WASI 0.3)");
    }
    if (with.isGc()) {
      throw new InvalidComponentException(
          "a lift or lower with the option gc passes objects, which is not supported");
    }
    return new GuestOptions(
        options++,
        scope.instance(),
        with.encoding().orElse(Canon.StringEncoding.UTF8),
        with.memory().map(m -> scope.at(m, Item.CoreMemory.class)),
        callee(with.realloc(), scope),
        callee(with.postReturn(), scope));
  }

  private static Optional<CoreCallee> callee(Optional<Index.CoreFunc> index, Scope scope) {
    return index.map(i -> scope.at(i, Item.CoreFunc.class).callee());
  }

  private static void requireOptions(GuestOptions options, boolean memory, boolean realloc) {
    if (memory && options.memory().isEmpty()) {
      throw new InvalidComponentException("a lift or lower needs the option memory");
    }
    if (realloc && options.realloc().isEmpty()) {
      throw new InvalidComponentException("a lift or lower needs the option realloc");
    }
  }

  private static void requireSignature(String what, FunctionType actual, FunctionType wanted) {
    if (!actual.equals(wanted)) {
      throw new InvalidComponentException(what + " has the type " + actual + ", wanted " + wanted);
    }
  }

  private static FunctionType coreType(CoreSignature signature) {
    return FunctionType.of(
        signature.params().stream().map(CoreLinker::valType).toList(),
        signature.results().stream().map(CoreLinker::valType).toList());
  }

  private static ValType valType(CoreType type) {
    return switch (type) {
      case I32 -> ValType.I32;
      case I64 -> ValType.I64;
      case F32 -> ValType.F32;
      case F64 -> ValType.F64;
    };
  }
}
