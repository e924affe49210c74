package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interfaces of a request, sorted by what is to be done with them. What belongs to the world
 * itself counts as two more: its types and imported functions under the name of the world, its
 * exported functions under a name of their own.
 *
 * @param request what was asked for
 * @param imports those that the world imports
 * @param exports those that it exports
 * @param exportsOfWorld the name that stands for the world's exported functions
 * @param witNames what WIT calls an exported interface, by its name here
 */
record WorldScope(
    BindgenRequest request,
    List<Interface> imports,
    List<Interface> exports,
    InterfaceName exportsOfWorld,
    Map<InterfaceName, InterfaceName> witNames) {

  static WorldScope of(BindgenRequest asked) {
    BindgenRequest request = asked.inPlace();
    World world = request.world();
    InterfaceName ofWorld = InterfaceName.of(world.owner(), world.name());
    List<Interface> imports = new ArrayList<>(world.importedInterfaces());
    List<Function> imported = functions(world.imports());
    if (!imported.isEmpty() || !world.importedTypes().isEmpty()) {
      imports.add(new Interface(ofWorld, world.docs(), world.importedTypes(), imported));
    }
    ExportedInterfaces exported = new ExportedInterfaces(request);
    InterfaceName exportsOfWorld = exported.besides(ofWorld);
    List<Interface> exports = new ArrayList<>(exported.types());
    List<Function> functions = functions(world.exports());
    if (!functions.isEmpty()) {
      exports.add(new Interface(exportsOfWorld, world.docs(), List.of(), functions));
    }
    Map<InterfaceName, InterfaceName> witNames = exported.witNames();
    witNames.put(exportsOfWorld, ofWorld);
    return new WorldScope(
        request, List.copyOf(imports), List.copyOf(exports), exportsOfWorld, Map.copyOf(witNames));
  }

  private static List<Function> functions(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfFunction.class::isInstance)
        .map(item -> ((WorldItem.OfFunction) item).function())
        .toList();
  }

  /** Every interface once, imports first. */
  List<Interface> all() {
    Map<InterfaceName, Interface> all = new LinkedHashMap<>();
    Stream.concat(imports.stream(), exports.stream())
        .forEach(type -> all.putIfAbsent(type.name(), type));
    return List.copyOf(all.values());
  }

  /** The interfaces to generate sources for. */
  List<Interface> bound() {
    return all().stream().filter(type -> !isProvided(type)).toList();
  }

  /** The exported interfaces that have an implementation to call. */
  List<Interface> implemented() {
    return exports.stream().filter(type -> implementation(type).isPresent()).toList();
  }

  /** The class that implements {@code type}, by its full Java name. */
  Optional<String> implementation(Interface type) {
    return Optional.ofNullable(request.implementations().get(witName(type)));
  }

  /** What WIT calls {@code type}, and by what a request says what implements it. */
  InterfaceName witName(Interface type) {
    return witNames.getOrDefault(type.name(), type.name());
  }

  /** The module from which core code imports the functions of {@code type}. */
  String importModule(Interface type) {
    return type.name().equals(witNames.get(exportsOfWorld))
        ? CoreNames.ROOT_MODULE
        : type.name().toString();
  }

  /** The name under which core code exports a function of {@code type}. */
  String exportName(Interface type, Function function) {
    return type.name().equals(exportsOfWorld)
        ? function.externName()
        : CoreNames.export(witName(type), function);
  }

  /** Where WIT has a function: {@code demo:shop/cart#add}, or {@code add} of the world itself. */
  String place(Interface type, Function function) {
    return witName(type).equals(witNames.get(exportsOfWorld))
        ? function.externName()
        : CoreNames.export(witName(type), function);
  }

  /** Whether the component defines the resources of the interface named {@code owner}. */
  boolean definesResources(InterfaceName owner) {
    return roles(owner).equals(new Roles(false, true));
  }

  /** Whether the functions of the interface named {@code name} are called, answered or both. */
  Roles roles(InterfaceName name) {
    return new Roles(isImported(name), exports.stream().anyMatch(type -> type.name().equals(name)));
  }

  /** How a component has an interface. */
  record Roles(boolean imported, boolean exported) {}

  boolean isImported(InterfaceName name) {
    return imports.stream().anyMatch(type -> type.name().equals(name));
  }

  boolean isProvided(Interface type) {
    return request.providedPackages().containsKey(type.name());
  }
}
