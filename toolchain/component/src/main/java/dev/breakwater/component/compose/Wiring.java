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

  /** What serves each import of the socket that a plug serves, by the import's name. */
  Map<String, Provider> providers() {
    Map<String, Provider> providers = new LinkedHashMap<>();
    for (WorldItem wanted : socket.world().imports()) {
      provider(wanted).ifPresent(provider -> providers.put(wanted.externName(), provider));
    }
    providers.values().forEach(provider -> checkResources(provider, providers));
    plugs.stream()
        .filter(plug -> providers.values().stream().noneMatch(p -> p.plug().equals(plug)))
        .forEach(this::idle);
    if (!mismatches.isEmpty()) {
      throw new UnlinkableException("the components cannot be composed", mismatches);
    }
    return providers;
  }

  private Optional<Provider> provider(WorldItem wanted) {
    String name = wanted.externName();
    List<Provider> candidates = plugs.stream().flatMap(p -> p.provider(name).stream()).toList();
    if (candidates.size() > 1) {
      mismatches.add(
          new Mismatch(
              socket.label() + " import \"" + name + "\"",
              "one plug that exports it",
              labels(candidates),
              "Compose with one of them"));
    }
    candidates.stream().findFirst().ifPresent(provider -> check(wanted, provider));
    return candidates.stream().findFirst();
  }

  private static String labels(List<Provider> providers) {
    return providers.stream().map(p -> p.plug().label()).collect(Collectors.joining(", "));
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
            "The interface has to be the same on both sides, and its version a compatible one"));
  }

  private void check(WorldItem wanted, Provider provider) {
    WorldItem found = provider.export();
    String place = provider.plug().label() + " export \"" + found.externName() + "\"";
    switch (wanted) {
      case WorldItem.OfFunction(Function function) -> {
        if (!(found instanceof WorldItem.OfFunction(Function other))
            || !SameType.ON_ONE_TRACK.of(function, other)) {
          mismatch(place, "the function that the socket imports");
        }
      }
      case WorldItem.OfInterface(Interface type, var note) -> {
        if (found instanceof WorldItem.OfInterface(Interface other, var otherNote)) {
          check(place, type, other);
        } else {
          mismatch(place, "an interface");
        }
      }
      case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
      case WorldItem.OfType type -> mismatch(place, "a type");
    }
  }

  private void check(String place, Interface wanted, Interface found) {
    for (Function function : wanted.functions()) {
      String name = function.externName();
      Optional<Function> same =
          found.functions().stream().filter(f -> f.externName().equals(name)).findFirst();
      if (same.isEmpty()) {
        missing(place, "function " + name);
      } else if (!SameType.ON_ONE_TRACK.of(function, same.get())) {
        mismatch(place + " " + name, "the type of the socket's import");
      }
    }
    for (TypeDef type : wanted.types()) {
      Optional<TypeDef> same =
          found.types().stream().filter(t -> t.name().equals(type.name())).findFirst();
      if (same.isEmpty()) {
        missing(place, "type " + type.name());
      } else if (!SameType.ON_ONE_TRACK.of(type, same.get())) {
        mismatch(place + " " + type.name(), "the type of the socket's import");
      }
    }
  }

  /**
   * Refuses an interface with resources that its plug imports, while the socket gets them from
   * another plug: they would be different resources.
   */
  private void checkResources(Provider provider, Map<String, Provider> providers) {
    Part plug = provider.plug();
    if (!(provider.export() instanceof WorldItem.OfInterface(Interface type, var note))) {
      return;
    }
    for (TypeDef used : type.types()) {
      TypeDef resource = used.resolved();
      if (!(resource.kind() instanceof TypeKind.Resource)) {
        continue;
      }
      providers.entrySet().stream()
          .filter(e -> Track.isShared(e.getKey(), resource.owner().toString()))
          .map(e -> e.getValue().plug())
          .filter(other -> !other.label().equals(plug.label()))
          .findFirst()
          .ifPresent(other ->
              mismatches.add(
                  new Mismatch(
                      plug.label() + " export \"" + type.name() + "\"",
                      "the resource " + resource + " as " + other.label() + " makes it",
                      "one that it imports",
                      "Plug " + other.label() + " into " + plug.label() + " first")));
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
