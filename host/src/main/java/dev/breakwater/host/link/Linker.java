package dev.breakwater.host.link;

import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.canonical.ResourceTypes;
import dev.breakwater.host.engine.CoreModule;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks the definitions of a component, and of those nested in it, and makes the plan.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#component-definitions">Component
 *     model, Component definitions</a>
 */
public final class Linker {
  private final HostInterfaces host;
  private final HostSignatures signatures;
  private final Compiler compiler;
  private final ResourceTypes resources = new ResourceTypes();
  private final Binder binder = new Binder();
  private final CoreLinker core = new CoreLinker();
  private final Map<Bytes, CoreModule> modules = new HashMap<>();
  private int instances;
  private int ownResources;

  private Linker(HostInterfaces host, HostSignatures signatures, Compiler compiler) {
    this.host = host;
    this.signatures = signatures;
    this.compiler = compiler;
  }

  /**
   * Links {@code component} to {@code host}.
   *
   * @param signatures what the component's types of host functions are compared with
   * @param compiler makes a core module from its binary
   * @throws InvalidComponentException if a definition breaks a rule
   * @throws UnlinkableException with everything that the host does not offer
   */
  public static Plan link(
      Component component, HostInterfaces host, HostSignatures signatures, Compiler compiler) {
    Linker linker = new Linker(host, signatures, compiler);
    linker.requireImports(component);
    Scope root = Scope.root(linker.instances++);
    linker.instantiate(component, root, linker::fromHost);
    if (!linker.binder.problems().isEmpty()) {
      throw new UnlinkableException(linker.binder.problems());
    }
    return new Plan(
        linker.core.steps(),
        linker.instances,
        linker.core.options(),
        linker.resources,
        linker.core.destructors(),
        root.exports());
  }

  /** Makes a core module from its binary. */
  public interface Compiler {
    /** The module of {@code binary}. */
    CoreModule compile(byte[] binary);
  }

  /** What serves an import. */
  private interface Imports {
    Item item(Definition.Import asked, Scope scope);
  }

  /** Fails before anything is compiled if whole interfaces are missing. */
  private void requireImports(Component component) {
    for (Definition.Import asked : component.imports()) {
      boolean whole = asked.type().sort() == Sort.INSTANCE;
      if (whole && offered(asked).isEmpty() && !OnlyTypes.in(component, asked)) {
        binder.problem(asked.name() + " is missing");
      }
    }
    if (!binder.problems().isEmpty()) {
      String offered =
          String.join(", ", host.interfaces().stream().map(i -> i.name() + "").toList());
      binder.problem("this host offers " + offered);
      throw new UnlinkableException(binder.problems());
    }
  }

  /** What has the name of the import, or else of the interface that the import implements. */
  private Optional<HostInterface> offered(Definition.Import asked) {
    return host.find(InterfaceName.parse(asked.name()))
        .or(() -> asked.attributes().implemented().map(InterfaceName::parse).flatMap(host::find));
  }

  private void instantiate(Component component, Scope scope, Imports imports) {
    for (Definition definition : component.definitions()) {
      switch (definition) {
        case Definition.CoreModule(Bytes binary) ->
            scope.add(Sort.CORE_MODULE, new Item.Module(module(binary)));
        case Definition.CoreInstance(Definition.CoreInstanceExpr expr) ->
            scope.add(Sort.CORE_INSTANCE, core.instance(expr, scope));
        case Definition.CoreType(CoreTypeDef type) -> Binder.coreTypes(type, scope);
        case Definition.NestedComponent(Component nested) ->
            scope.add(Sort.COMPONENT, new Item.Component(nested, scope));
        case Definition.Instance(Definition.InstanceExpr expr) ->
            scope.add(Sort.INSTANCE, instance(expr, scope));
        case Definition.OfAlias(var alias) -> scope.add(alias.sort(), Binder.alias(alias, scope));
        case Definition.Type(TypeDef type) -> scope.add(Sort.TYPE, type(type, scope));
        case Definition.OfCanon(var canon) -> scope.add(canon.sort(), core.canon(canon, scope));
        case Definition.Import asked -> scope.add(asked.type().sort(), imports.item(asked, scope));
        case Definition.Export export -> export(export, scope);
        case Definition.Start start ->
            throw new InvalidComponentException("component start functions are not supported");
        case Definition.Custom custom -> {}
      }
    }
  }

  private CoreModule module(Bytes binary) {
    return modules.computeIfAbsent(binary, b -> compiler.compile(b.toArray()));
  }

  private static void export(Definition.Export export, Scope scope) {
    Item item = scope.at(export.index());
    scope.add(export.index().sort(), item);
    scope.exports().put(export.name(), item);
  }

  private Item type(TypeDef type, Scope scope) {
    if (!(type instanceof TypeDef.Resource(var representation, var destructor))) {
      return Binder.type(type, scope);
    }
    if (!representation.equals(CoreValueType.I32)) {
      throw new InvalidComponentException(
          "a resource is represented as " + representation + ", of which only i32 is supported");
    }
    InterfaceName owner = InterfaceName.parse("component-instance-" + scope.instance());
    String name = "resource-" + ownResources++;
    ResourceType resource = resources.add(ResourceType.named(owner, name, scope.instance()));
    destructor.ifPresent(d -> core.destructor(resource, scope.at(d, Item.CoreFunc.class)));
    return new Item.Resource(resource);
  }

  private Item instance(Definition.InstanceExpr expr, Scope scope) {
    return switch (expr) {
      case Definition.InstanceExpr.Bundle(List<Definition.Argument> exports) ->
          new Item.Instance(items(exports, scope));
      case Definition.InstanceExpr.Instantiate(
              Index.Component index,
              List<Definition.Argument> arguments) -> {
        Item.Component component = scope.at(index, Item.Component.class);
        Map<String, Item> given = items(arguments, scope);
        Scope inner = component.scope().nested(instances++);
        instantiate(component.component(), inner, (asked, at) -> fromArguments(given, asked, at));
        yield new Item.Instance(inner.exports());
      }
    };
  }

  private static Map<String, Item> items(List<Definition.Argument> arguments, Scope scope) {
    Map<String, Item> items = new LinkedHashMap<>();
    arguments.forEach(a -> items.put(a.name(), scope.at(a.index())));
    return items;
  }

  private Item fromHost(Definition.Import asked, Scope scope) {
    String name = asked.name();
    return switch (asked.type()) {
      case ExternType.Instance(Index.Type index) -> {
        Item.InstanceType declared = scope.at(index, Item.InstanceType.class);
        HostInterface offered = offered(asked).orElseGet(() -> HostInterface.named(name));
        yield binder.bind(name, declared, provider(offered));
      }
      case ExternType.TypeEqual(Index.Type index) -> scope.at(index);
      case ExternType.Func(Index.Type index) -> {
        Function declared = scope.at(index, Item.FuncType.class).type();
        yield binder.function(name, name, declared, provider(host.world()));
      }
      case ExternType.SubResource resource -> binder.resource(name, name, provider(host.world()));
      case ExternType.CoreModule module -> throw notOffered("core module", name);
      case ExternType.Component component -> throw notOffered("component", name);
      case ExternType.Value value -> throw notOffered("value", name);
    };
  }

  private HostProvider provider(HostInterface offered) {
    return new HostProvider(offered, host.own().contains(offered), resources, signatures);
  }

  private static UnlinkableException notOffered(String what, String name) {
    return new UnlinkableException(
        List.of("the " + what + " " + name + " is missing: this host offers no such thing"));
  }

  private Item fromArguments(Map<String, Item> given, Definition.Import asked, Scope scope) {
    String name = asked.name();
    ExternType type = asked.type();
    if (type instanceof ExternType.TypeEqual(Index.Type index)) {
      return scope.at(index);
    }
    Item item = Scope.cast(given.get(name), Item.class, "the argument for the import " + name);
    return switch (type) {
      case ExternType.Instance(Index.Type index) -> {
        var actual = Scope.cast(item, Item.Instance.class, "the argument for " + name);
        Item.InstanceType declared = scope.at(index, Item.InstanceType.class);
        yield binder.bind(name, declared, new InstanceProvider(actual.exports()));
      }
      case ExternType.Func(Index.Type index) -> {
        var actual = Scope.cast(item, Item.Func.class, "the argument for " + name);
        requireType(name, scope.at(index, Item.FuncType.class), actual);
        yield actual;
      }
      case ExternType.SubResource resource ->
          Scope.cast(item, Item.Resource.class, "the argument for " + name);
      case ExternType.CoreModule module ->
          Scope.cast(item, Item.Module.class, "the argument for " + name);
      case ExternType.Component component ->
          Scope.cast(item, Item.Component.class, "the argument for " + name);
      case ExternType.Value value -> throw Binder.values(name);
      case ExternType.TypeEqual equal -> throw new IllegalStateException("handled above");
    };
  }

  private void requireType(String name, Item.FuncType declared, Item.Func actual) {
    if (!HostSignatures.sameType(declared.type(), actual.callee().abi().function())) {
      binder.problem(name + " is declared with another type than the one given");
    }
  }
}
