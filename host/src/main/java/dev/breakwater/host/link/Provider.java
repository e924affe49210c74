package dev.breakwater.host.link;

import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.wit.model.Function;
import java.util.Optional;

/** Where the parts of an imported instance come from. */
interface Provider {
  /** The resource type {@code name}, if there is one. */
  Optional<ResourceType> resource(String name);

  /**
   * The function {@code name}, if there is one.
   *
   * @param declared the type with which the importing component will call it
   */
  Optional<Callee> function(String name, Function declared);

  /** Whether the function {@code name}, which is there, has the type {@code declared}. */
  boolean accepts(String name, Function declared);

  /** The instance {@code name}, if there is one. */
  Optional<Provider> instance(String name);

  /** What there is instead, for the message. */
  String offer();

  /** The core module or component {@code name}, if there is one. */
  Optional<Item> definition(String name);
}
