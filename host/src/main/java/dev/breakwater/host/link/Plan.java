package dev.breakwater.host.link;

import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.canonical.ResourceTypes;
import dev.breakwater.host.engine.CoreModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A linked component: what to do to instantiate it, and what it then exports.
 *
 * @param steps the core instances to make, in order; each goes into the slot of its place
 * @param instances the number of component instances, each with handles of its own
 * @param options the number of {@link GuestOptions}
 * @param destructors of the resources that component instances define
 */
public record Plan(
    List<Step> steps,
    int instances,
    int options,
    ResourceTypes resources,
    Map<ResourceType, CoreCallee> destructors,
    Map<String, Item> exports) {
  public Plan {
    steps = List.copyOf(steps);
    destructors = Map.copyOf(destructors);
  }

  /** One core instance to make. */
  record Step(CoreModule module, List<Binding> imports) {}

  /** What serves one import of a core module. */
  record Binding(String module, String name, Item item) {}

  /** A function that the component exports. */
  public record ExportedFunction(String name, Callee callee) {}

  /**
   * Finds an exported function.
   *
   * @param name a plain function's name, or {@code demo:auth/authenticator#verify-token}; the
   *     version of an interface may be left out
   */
  public Optional<ExportedFunction> function(String name) {
    int hash = name.indexOf('#');
    if (hash < 0) {
      return named(exports, name);
    }
    String wanted = name.substring(0, hash);
    return exports.entrySet().stream()
        .filter(e -> e.getKey().equals(wanted) || e.getKey().startsWith(wanted + "@"))
        .findFirst()
        .filter(e -> e.getValue() instanceof Item.Instance)
        .flatMap(e -> named(((Item.Instance) e.getValue()).exports(), name.substring(hash + 1)));
  }

  private static Optional<ExportedFunction> named(Map<String, Item> items, String name) {
    return items.get(name) instanceof Item.Func(Callee callee)
        ? Optional.of(new ExportedFunction(name, callee))
        : Optional.empty();
  }
}
