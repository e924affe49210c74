package dev.breakwater.component.compose;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.encode.Mismatch;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides which plug serves which import of the socket, and checks that it can. */
final class Wiring {
  private final Part socket;
  private final List<Part> plugs;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Wiring(Part socket, List<Part> plugs) {
    this.socket = socket;
    this.plugs = plugs;
  }

  /** The plug for each import of the socket that one serves, by the import's name. */
  Map<String, Part> providers() {
    Map<String, Part> providers = new LinkedHashMap<>();
    for (WorldItem wanted : socket.world().imports()) {
      provider(wanted).ifPresent(plug -> providers.put(wanted.externName(), plug));
    }
    providers.forEach((name, plug) -> checkResources(name, plug, providers));
    plugs.stream().filter(plug -> !providers.containsValue(plug)).forEach(this::idle);
    if (!mismatches.isEmpty()) {
      throw new UnlinkableException("the components cannot be composed", mismatches);
    }
    return providers;
  }

  private Optional<Part> provider(WorldItem wanted) {
    String name = wanted.externName();
    List<Part> candidates = plugs.stream().filter(p -> p.export(name).isPresent()).toList();
    if (candidates.size() > 1) {
      mismatches.add(
          new Mismatch(
              socket.label() + " import \"" + name + "\"",
              "one plug that exports it",
              labels(candidates),
              "Compose with one of them"));
    }
    candidates.stream().findFirst().ifPresent(plug -> check(wanted, plug));
    return candidates.stream().findFirst();
  }

  private static String labels(List<Part> parts) {
    return parts.stream().map(Part::label).collect(Collectors.joining(", "));
  }

  private void idle(Part plug) {
    String wanted =
        socket.world().imports().stream()
            .map(WorldItem::externName)
            .collect(Collectors.joining(", "));
    String found =
        plug.world().exports().stream()
            .map(WorldItem::externName)
            .collect(Collectors.joining(", "));
    mismatches.add(
        new Mismatch(
            plug.label(),
            "an export that the socket imports (" + wanted + ")",
            found.isEmpty() ? "no export" : found,
            "Name and version of the interface have to be the same on both sides"));
  }

  private void check(WorldItem wanted, Part plug) {
    WorldItem found = plug.export(wanted.externName()).orElseThrow();
    String place = plug.label() + " export \"" + wanted.externName() + "\"";
    switch (wanted) {
      case WorldItem.OfFunction(Function function) -> {
        if (!(found instanceof WorldItem.OfFunction(Function other))
            || !SameType.of(function, other)) {
          mismatch(place, "the function that the socket imports");
        }
      }
      case WorldItem.OfInterface(Interface type) -> {
        if (found instanceof WorldItem.OfInterface(Interface other)) {
          check(place, type, other);
        } else {
          mismatch(place, "an interface");
        }
      }
      case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
      case WorldItem.OfType other -> throw Unsupported.item(other);
    }
  }

  private void check(String place, Interface wanted, Interface found) {
    for (Function function : wanted.functions()) {
      String name = function.externName();
      Optional<Function> same =
          found.functions().stream().filter(f -> f.externName().equals(name)).findFirst();
      if (same.isEmpty()) {
        missing(place, "function " + name);
      } else if (!SameType.of(function, same.get())) {
        mismatch(place + " " + name, "the type of the socket's import");
      }
    }
    for (TypeDef type : wanted.types()) {
      Optional<TypeDef> same =
          found.types().stream().filter(t -> t.name().equals(type.name())).findFirst();
      if (same.isEmpty()) {
        missing(place, "type " + type.name());
      } else if (!SameType.of(type, same.get())) {
        mismatch(place + " " + type.name(), "the type of the socket's import");
      }
    }
  }

  /**
   * Refuses an interface with resources that its plug imports, while the socket gets them from
   * another plug: they would be different resources.
   */
  private void checkResources(String name, Part plug, Map<String, Part> providers) {
    if (!(plug.export(name).orElseThrow() instanceof WorldItem.OfInterface(Interface type))) {
      return;
    }
    for (TypeDef used : type.types()) {
      TypeDef resource = used.resolved();
      Part other = providers.get(resource.owner().toString());
      if (resource.kind() instanceof TypeKind.Resource
          && other != null
          && !other.label().equals(plug.label())) {
        mismatches.add(
            new Mismatch(
                plug.label() + " export \"" + name + "\"",
                "the resource " + resource + " as " + other.label() + " makes it",
                "one that it imports",
                "Plug " + other.label() + " into " + plug.label() + " first"));
      }
    }
  }

  private void missing(String place, String wanted) {
    add(place, wanted, "none");
  }

  private void mismatch(String place, String wanted) {
    add(place, wanted, "another type");
  }

  private void add(String place, String wanted, String found) {
    mismatches.add(new Mismatch(place, wanted, found, "Build both from the same WIT"));
  }
}
