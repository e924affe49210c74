package dev.breakwater.component.encode;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The imports of a component, pruned to what it uses. */
final class ImportedInterfaces {
  private final ComponentBuilder builder;
  private final Map<InterfaceName, Index.Instance> instances = new HashMap<>();
  private final Map<TypeName, Index.Type> types = new HashMap<>();
  private final Map<String, Index.Func> rootFunctions = new HashMap<>();

  ImportedInterfaces(ComponentBuilder builder) {
    this.builder = builder;
  }

  /**
   * Imports the functions that {@code calls} use and all types of {@code live}.
   *
   * @param order the interfaces that may be imported, each after those whose types it uses
   */
  void add(Collection<InterfaceName> order, List<CoreImport.Meaning.Call> calls, LiveTypes live) {
    Map<InterfaceName, Set<Function>> functions = new LinkedHashMap<>();
    order.forEach(owner -> functions.put(owner, new LinkedHashSet<>()));
    for (CoreImport.Meaning.Call call : calls) {
      call.owner().map(functions::get).ifPresent(used -> used.add(call.function()));
    }
    functions.forEach((owner, used) -> addInterface(owner, live.of(owner), used));
    TypeEncoder rootTypes = new TypeEncoder(new RootScope(builder, this, Map.of()));
    calls.stream()
        .filter(call -> call.owner().isEmpty())
        .map(CoreImport.Meaning.Call::function)
        .forEach(function -> addRoot(rootTypes, function));
  }

  private void addInterface(InterfaceName owner, List<TypeDef> live, Set<Function> used) {
    if (live.isEmpty() && used.isEmpty()) {
      return;
    }
    InstanceTypeEncoder encoder = new InstanceTypeEncoder(owner, this::type);
    live.forEach(encoder::named);
    used.forEach(encoder::add);
    Index.Type type = builder.type(encoder.build());
    instances.put(
        owner, (Index.Instance) builder.imported(owner.toString(), new ExternType.Instance(type)));
  }

  private void addRoot(TypeEncoder types, Function function) {
    Index index =
        builder.imported(function.externName(), new ExternType.Func(types.function(function)));
    rootFunctions.put(function.externName(), (Index.Func) index);
  }

  /** The component's own index of a type that an imported interface exports. */
  Index.Type type(TypeDef type) {
    Index.Type known = types.get(TypeName.of(type));
    if (known != null) {
      return known;
    }
    Index.Type index = builder.exportedType(instance(type.owner()), type.name());
    types.put(TypeName.of(type), index);
    return index;
  }

  /** The function that {@code call} stands for. */
  Index.Func function(CoreImport.Meaning.Call call) {
    String name = call.function().externName();
    Optional<Index.Func> exported =
        call.owner()
            .map(o ->
                (Index.Func) builder.alias(new Alias.InstanceExport(instance(o), name, Sort.FUNC)));
    return exported.orElseGet(
        () -> Optional.ofNullable(rootFunctions.get(name)).orElseThrow(IllegalStateException::new));
  }

  private Index.Instance instance(InterfaceName owner) {
    return Optional.ofNullable(instances.get(owner))
        .orElseThrow(() -> new IllegalStateException(owner + " is not imported"));
  }
}
