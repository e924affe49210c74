package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.wit.model.InterfaceName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An interface that the host offers: functions and resource types by their extern names. */
public final class HostInterface {
  private final InterfaceName name;
  private final Map<String, HostFunction> functions = new LinkedHashMap<>();
  private final Map<String, ResourceType> resources = new LinkedHashMap<>();

  private HostInterface(InterfaceName name) {
    this.name = name;
  }

  static HostInterface named(String name) {
    return new HostInterface(InterfaceName.parse(name));
  }

  HostInterface resource(String resource) {
    resources.put(resource, ResourceType.named(name, resource, ResourceType.HOST));
    return this;
  }

  HostInterface function(String function, HostFunction answer) {
    functions.put(function, answer);
    return this;
  }

  HostInterface method(String resource, String function, HostFunction answer) {
    return function("[method]" + resource + "." + function, answer);
  }

  /** The name and version that the functions are written for. */
  public InterfaceName name() {
    return name;
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
