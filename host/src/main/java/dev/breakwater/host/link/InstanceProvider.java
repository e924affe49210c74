package dev.breakwater.host.link;

import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.wit.model.Function;
import java.util.Map;
import java.util.Optional;

/** Takes the parts of an instance from another instance. */
record InstanceProvider(Map<String, Item> exports) implements Provider {

  @Override
  public Optional<ResourceType> resource(String name) {
    return exports.get(name) instanceof Item.Resource(ResourceType type)
        ? Optional.of(type)
        : Optional.empty();
  }

  @Override
  public boolean accepts(String name, Function declared) {
    return exports.get(name) instanceof Item.Func(Callee callee)
        && HostSignatures.sameType(declared, callee.abi().function());
  }

  @Override
  public Optional<Callee> function(String name, Function declared) {
    return exports.get(name) instanceof Item.Func(Callee callee)
        ? Optional.of(callee)
        : Optional.empty();
  }

  @Override
  public Optional<Provider> instance(String name) {
    return exports.get(name) instanceof Item.Instance(Map<String, Item> inner)
        ? Optional.of(new InstanceProvider(inner))
        : Optional.empty();
  }

  @Override
  public Optional<Item> definition(String name) {
    return Optional.ofNullable(exports.get(name));
  }

  @Override
  public String offer() {
    return "the instance offers " + String.join(", ", exports.keySet());
  }
}
