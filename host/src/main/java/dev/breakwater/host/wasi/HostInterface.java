package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * An interface that the host offers: functions and resource types by their extern names. It is
 * built up once, then only read; many components may import it.
 *
 * <p>An interface of a program's own may say its types ({@link #of(Interface)}): a component that
 * declares others is not linked. Without them ({@link #named}) the component's own declaration
 * counts. Either way each result is checked against it.
 */
public final class HostInterface {
  private final InterfaceName name;
  private final Map<String, Function> declared = new LinkedHashMap<>();
  private final Map<String, HostFunction> functions = new LinkedHashMap<>();
  private final Map<String, ResourceType> resources = new LinkedHashMap<>();

  private HostInterface(InterfaceName name, List<Function> types) {
    this.name = name;
    types.forEach(function -> declared.put(function.externName(), function));
  }

  /**
   * An interface whose types are what the importing component says.
   *
   * @param name {@code demo:shop/prices@1.0.0}, or the plain name of one that a world declares in
   *     place
   */
  public static HostInterface named(String name) {
    return new HostInterface(InterfaceName.parse(name), List.of());
  }

  /** An interface with the types of {@code wit}. */
  public static HostInterface of(Interface wit) {
    return new HostInterface(wit.name(), wit.functions());
  }

  /** What a world imports by itself, outside of interfaces: functions and resources. */
  public static HostInterface ofWorld() {
    return named("");
  }

  /** What {@code world} imports by itself, with the types that it says. */
  public static HostInterface ofWorld(World world) {
    List<Function> functions =
        world.imports().stream()
            .filter(WorldItem.OfFunction.class::isInstance)
            .map(item -> ((WorldItem.OfFunction) item).function())
            .toList();
    return new HostInterface(ofWorld().name(), functions);
  }

  /** Whether it stands for what a world imports by itself. */
  public boolean isWorld() {
    return name.toString().isEmpty();
  }

  HostInterface resource(String resource) {
    return resource(resource, Object.class);
  }

  /**
   * Adds a resource type.
   *
   * @param representation the Java class that stands for it in arguments and results; an object
   *     that is {@link AutoCloseable} is closed when its last owner drops it
   */
  public HostInterface resource(String resource, Class<?> representation) {
    resources.put(resource, ResourceType.ofHost(name, resource, representation));
    return this;
  }

  /**
   * Adds a function by its extern name.
   *
   * @throws IllegalArgumentException if the types that were given name no such function
   */
  public HostInterface function(String function, HostFunction answer) {
    if (!declared.isEmpty() && !declared.containsKey(function)) {
      throw new IllegalArgumentException(
          "%s has no function %s; there are %s"
              .formatted(name, function, String.join(", ", declared.keySet())));
    }
    functions.put(function, answer);
    return this;
  }

  /** Adds the constructor of {@code resource}. */
  public HostInterface constructor(String resource, HostFunction answer) {
    return function("[constructor]" + resource, answer);
  }

  /** Adds a method; its first argument is the resource. */
  public HostInterface method(String resource, String function, HostFunction answer) {
    return function("[method]" + resource + "." + function, answer);
  }

  /** Adds a static function of {@code resource}. */
  public HostInterface staticFunction(String resource, String function, HostFunction answer) {
    return function("[static]" + resource + "." + function, answer);
  }

  /** The same resources, with {@code wrapper} around each function, which it gets by its name. */
  public HostInterface with(BiFunction<String, HostFunction, HostFunction> wrapper) {
    HostInterface wrapped = new HostInterface(name, List.copyOf(declared.values()));
    wrapped.resources.putAll(resources);
    functions.forEach(
        (function, answer) -> wrapped.functions.put(function, wrapper.apply(function, answer)));
    return wrapped;
  }

  /** The name and version that the functions are written for; empty for those of a world. */
  public InterfaceName name() {
    return name;
  }

  /** The types of the functions by their extern names; empty if none were given. */
  public Map<String, Function> declared() {
    return declared;
  }

  /** The resource type {@code resource}. */
  public Optional<ResourceType> resourceType(String resource) {
    return Optional.ofNullable(resources.get(resource));
  }

  /** The function with the extern name {@code function}. */
  public Optional<HostFunction> functionNamed(String function) {
    return Optional.ofNullable(functions.get(function));
  }

  /** The extern names of all functions. */
  public Set<String> functionNames() {
    return functions.keySet();
  }
}
