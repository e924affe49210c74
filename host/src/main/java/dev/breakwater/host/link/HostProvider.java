package dev.breakwater.host.link;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.canonical.Conformity;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.canonical.ResourceTypes;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.wit.model.Function;
import java.util.Optional;

/**
 * Takes the parts of an instance from an interface of the host.
 *
 * @param ofProgram whether the program that runs the component added it
 */
record HostProvider(
    HostInterface type, boolean ofProgram, ResourceTypes resources, HostSignatures signatures)
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
        .map(f -> {
          FunctionAbi abi = FunctionAbi.of(declared);
          return new Callee.Host(path(name), ofProgram ? checked(name, f, abi) : f, abi);
        });
  }

  private HostFunction checked(String name, HostFunction function, FunctionAbi abi) {
    return new ProgramFunction(path(name), function, abi, new Conformity(resources));
  }

  private String path(String name) {
    return type.isWorld() ? name : type.name() + "#" + name;
  }

  @Override
  public Optional<Provider> instance(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Item> definition(String name) {
    return Optional.empty();
  }

  @Override
  public String offer() {
    String names = String.join(", ", type.functionNames());
    return type.isWorld()
        ? "this host offers the functions [" + names + "] outside of interfaces"
        : "this host offers " + type.name() + " with " + names;
  }
}
