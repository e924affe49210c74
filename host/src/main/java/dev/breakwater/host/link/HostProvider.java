package dev.breakwater.host.link;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.canonical.ResourceTypes;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.wit.model.Function;
import java.util.Optional;

/** Takes the parts of an instance from an interface of the host. */
record HostProvider(HostInterface type, ResourceTypes resources, HostSignatures signatures)
    implements Provider {

  @Override
  public Optional<ResourceType> resource(String name) {
    return type.resourceType(name).map(resources::add);
  }

  @Override
  public boolean accepts(String name, Function declared) {
    return signatures.accept(type.name(), name, declared);
  }

  @Override
  public Optional<Callee> function(String name, Function declared) {
    return type.functionNamed(name)
        .map(f -> new Callee.Host(type.name() + "#" + name, f, FunctionAbi.of(declared)));
  }

  @Override
  public Optional<Provider> instance(String name) {
    return Optional.empty();
  }

  @Override
  public String offer() {
    return "this host offers " + type.name() + " with " + String.join(", ", type.functionNames());
  }
}
