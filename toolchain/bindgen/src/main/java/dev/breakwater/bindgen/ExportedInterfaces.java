package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Transplant;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The interfaces that a world exports. Where the world imports one of the same name whose types are
 * others, as resources always are, the exported one gets a name of its own.
 */
final class ExportedInterfaces {
  private final BindgenRequest request;
  private final Map<InterfaceName, Interface> imported;
  private final Set<InterfaceName> taken = new HashSet<>();
  private final Map<InterfaceName, InterfaceName> owners = new LinkedHashMap<>();

  ExportedInterfaces(BindgenRequest request) {
    World world = request.world();
    this.request = request;
    this.imported =
        world.importedInterfaces().stream().collect(Collectors.toMap(Interface::name, i -> i));
    taken.add(InterfaceName.of(world.owner(), world.name()));
    taken.addAll(imported.keySet());
    world.exportedInterfaces().forEach(type -> taken.add(type.name()));
    for (Interface type : world.exportedInterfaces()) {
      owners.put(type.name(), isApart(type) ? besides(type.name()) : type.name());
    }
  }

  List<Interface> types() {
    Transplant types = new Transplant(owners, Map.of(), true);
    return request.world().exportedInterfaces().stream().map(types::type).toList();
  }

  /** What WIT calls the interfaces that have a name of their own. */
  Map<InterfaceName, InterfaceName> witNames() {
    Map<InterfaceName, InterfaceName> names = new HashMap<>();
    owners.forEach((name, own) -> names.put(own, name));
    return names;
  }

  /** Takes a name that nothing else has, {@code name} with {@code -exports} behind. */
  InterfaceName besides(InterfaceName name) {
    InterfaceName own = name;
    do {
      own = new InterfaceName(own.owner(), own.name() + "-exports");
    } while (!taken.add(own));
    return own;
  }

  private boolean isApart(Interface type) {
    Interface same = imported.get(type.name());
    if (same == null && !request.providedPackages().containsKey(type.name())) {
      return false;
    }
    return (same != null && !same.equals(type)) || type.types().stream().anyMatch(this::isApart);
  }

  private boolean isApart(TypeDef def) {
    return Types.isResource(def)
        || (def.kind() instanceof TypeKind.Alias(ValueType.Named(TypeDef target))
            && owners.containsKey(target.owner())
            && !target.owner().equals(owners.get(target.owner())));
  }
}
