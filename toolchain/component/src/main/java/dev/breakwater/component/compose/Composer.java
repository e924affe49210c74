package dev.breakwater.component.compose;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.binary.Producers;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.world.EmbeddedDocs;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.InvalidComponentException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts components together. */
public final class Composer {
  private final ComponentBuilder builder = new ComponentBuilder();
  private final ImportedInterfaces imported;
  private final Part socket;
  private final List<Part> plugs;

  private Composer(Part socket, List<Part> plugs) {
    this.socket = socket;
    this.plugs = plugs;
    Map<String, NameAttributes> attributes = new HashMap<>(socket.attributes());
    plugs.forEach(plug -> plug.attributes().forEach(attributes::putIfAbsent));
    this.imported = new ImportedInterfaces(builder, attributes);
  }

  /**
   * A component that holds {@code socket} and {@code plugs}: each import of the socket that a plug
   * exports is served by it. What is left of the imports of all is imported once, with all that any
   * of them needs of it: several versions on one track as the highest of them, if what the parts
   * need of them does not differ. The exports are those of the socket. The result can be composed
   * again.
   *
   * @throws UnlinkableException if a plug has no export that the socket imports, or types differ
   * @throws InvalidComponentException if one of them is not valid, or imports or exports something
   *     else than interfaces and functions
   */
  public static Component plug(Component socket, Component... plugs) {
    List<Part> parts = new ArrayList<>();
    for (Component plug : plugs) {
      parts.add(Part.of("plug " + (parts.size() + 1), plug));
    }
    return new Composer(Part.of("socket", socket), parts).compose();
  }

  private Component compose() {
    Map<String, Provider> providers = new Wiring(socket, plugs).providers();
    ImportedVersions versions = importShared(providers.keySet());
    Map<String, Index.Instance> instances = new HashMap<>();
    for (Part plug : plugs) {
      instances.put(
          plug.label(),
          instantiate(
              plug, plug.world().imports().stream().map(item -> outside(versions, item)).toList()));
    }
    Index.Instance main = instantiate(socket, socketArguments(providers, instances, versions));
    for (Definition.Export export : socket.component().exports()) {
      Alias alias = new Alias.InstanceExport(main, export.name(), export.index().sort());
      builder.export(export.name(), builder.alias(alias), Optional.empty(), export.attributes());
    }
    builder.custom(Producers.SECTION, Producers.section());
    return builder.build();
  }

  /** An import that no plug serves. */
  private record Open(Part part, WorldItem item) {}

  /** Imports one version of each interface, unless what the parts need of them differs. */
  private ImportedVersions importShared(Set<String> served) {
    List<Open> open = new ArrayList<>();
    socket.world().imports().stream()
        .filter(item -> !served.contains(item.externName()))
        .forEach(item -> open.add(new Open(socket, item)));
    plugs.forEach(plug -> plug.world().imports().forEach(item -> open.add(new Open(plug, item))));
    ImportedVersions highest =
        ImportedVersions.highest(open.stream().map(Open::item).toList(), served);
    ImportedVersions versions =
        shared(open, highest).fit() ? highest : ImportedVersions.asTheyAre();
    shared(open, versions).write(imported, served);
    return versions;
  }

  private static SharedImports shared(List<Open> open, ImportedVersions versions) {
    SharedImports shared = new SharedImports(versions);
    open.forEach(one -> shared.add(one.part(), one.item()));
    return shared;
  }

  private Index.Instance instantiate(Part part, List<Argument> arguments) {
    return builder.instantiate(builder.nested(EmbeddedDocs.without(part.component())), arguments);
  }

  private List<Argument> socketArguments(
      Map<String, Provider> providers,
      Map<String, Index.Instance> instances,
      ImportedVersions versions) {
    List<Argument> arguments = new ArrayList<>();
    for (WorldItem item : socket.world().imports()) {
      Optional<Index> provided =
          Optional.ofNullable(providers.get(item.externName()))
              .flatMap(p ->
                  Optional.ofNullable(instances.get(p.plug().label()))
                      .map(instance -> exported(instance, p.export())));
      arguments.add(
          provided
              .map(index -> new Argument(item.externName(), index))
              .orElseGet(() -> outside(versions, item)));
    }
    return arguments;
  }

  private Index exported(Index.Instance instance, WorldItem export) {
    return builder.alias(new Alias.InstanceExport(instance, export.externName(), sort(export)));
  }

  private static Sort sort(WorldItem item) {
    return switch (item) {
      case WorldItem.OfInterface i -> Sort.INSTANCE;
      case WorldItem.OfFunction f -> Sort.FUNC;
      case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
      case WorldItem.OfType type -> Sort.TYPE;
    };
  }

  private Argument outside(ImportedVersions versions, WorldItem item) {
    Index index =
        switch (versions.of(item)) {
          case WorldItem.OfInterface(Interface type, var note) -> imported.instance(type.name());
          case WorldItem.OfFunction(Function function) ->
              imported.rootFunction(function.externName());
          case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
          case WorldItem.OfType(TypeDef type) -> imported.type(type);
        };
    return new Argument(item.externName(), index);
  }
}
