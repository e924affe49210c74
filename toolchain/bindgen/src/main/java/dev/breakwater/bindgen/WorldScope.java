package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The interfaces of a request, sorted by what is to be done with them.
 *
 * @param request what was asked for
 * @param all every interface of the world once, imports first
 * @param imported names of those that the world imports
 */
record WorldScope(BindgenRequest request, List<Interface> all, Set<InterfaceName> imported) {

  static WorldScope of(BindgenRequest request) {
    Map<InterfaceName, Interface> all = new LinkedHashMap<>();
    Stream.concat(
            request.world().importedInterfaces().stream(),
            request.world().exportedInterfaces().stream())
        .forEach(type -> all.putIfAbsent(type.name(), type));
    Set<InterfaceName> imported =
        request.world().importedInterfaces().stream()
            .map(Interface::name)
            .collect(Collectors.toUnmodifiableSet());
    return new WorldScope(request, List.copyOf(all.values()), imported);
  }

  /** The interfaces to generate sources for. */
  List<Interface> bound() {
    return all.stream().filter(type -> !isProvided(type)).toList();
  }

  /** The exported interfaces that have an implementation to call. */
  List<Interface> implemented() {
    return request.world().exportedInterfaces().stream()
        .filter(type -> request.implementations().containsKey(type.name()))
        .toList();
  }

  /** Whether the component defines the resources of the interface named {@code owner}. */
  boolean definesResources(InterfaceName owner) {
    return !imported.contains(owner)
        && request.world().exportedInterfaces().stream().anyMatch(t -> t.name().equals(owner));
  }

  boolean isImported(Interface type) {
    return imported.contains(type.name());
  }

  boolean isProvided(Interface type) {
    return request.providedPackages().containsKey(type.name());
  }
}
