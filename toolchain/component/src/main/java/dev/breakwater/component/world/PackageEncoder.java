package dev.breakwater.component.world;

import dev.breakwater.component.binary.Producers;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a component of a WIT package, which {@link PackageReader} reads.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#package-format">
 *     WIT, Package Format</a>
 */
public final class PackageEncoder {
  private final Packages all;

  private PackageEncoder(Packages all) {
    this.all = all;
  }

  /**
   * The component that holds {@code encoded} with its documentation.
   *
   * @param all the packages among which it was resolved
   */
  public static Component encode(WitPackage encoded, Packages all) {
    PackageEncoder encoder = new PackageEncoder(all);
    ComponentBuilder builder = new ComponentBuilder();
    for (Interface type : encoder.inOrder(encoded)) {
      export(builder, type.name().name(), encoder.encode(type));
    }
    encoded.worlds().forEach(world -> export(builder, world.name(), encode(world)));
    Definition.Custom docs = PackageDocs.definition(encoded);
    builder.custom(docs.name(), docs.content().toArray());
    builder.custom(Producers.SECTION, Producers.section());
    return builder.build();
  }

  /** The interfaces, each behind those that it uses. */
  private List<Interface> inOrder(WitPackage encoded) {
    Map<InterfaceName, Interface> order = new LinkedHashMap<>();
    for (Interface type : encoded.interfaces()) {
      type.types().forEach(t -> need(t, type.name(), order));
      order.putIfAbsent(type.name(), type);
    }
    return order.values().stream()
        .filter(type -> type.name().owner().equals(Optional.of(encoded.name())))
        .toList();
  }

  private static void export(
      ComponentBuilder builder, String name, dev.breakwater.component.model.TypeDef type) {
    builder.export(name, builder.type(type), Optional.empty());
  }

  /** The type of a component that exports {@code type} and imports the types that it uses. */
  private dev.breakwater.component.model.TypeDef encode(Interface type) {
    ComponentTypeEncoder encoder = new ComponentTypeEncoder();
    Map<InterfaceName, Interface> needed = new LinkedHashMap<>();
    type.types().forEach(t -> need(t, type.name(), needed));
    needed.values().forEach(used -> encoder.imported(used.name(), used.types(), List.of()));
    encoder.exported(type, NameAttributes.NONE);
    return encoder.build();
  }

  /** Adds the interface from which {@code type} is brought in, behind those that it uses. */
  private void need(TypeDef type, InterfaceName user, Map<InterfaceName, Interface> needed) {
    if (!(type.kind() instanceof TypeKind.Alias(ValueType.Named(TypeDef target)))
        || target.owner().equals(user)
        || needed.containsKey(target.owner())) {
      return;
    }
    Interface used = all.interfaceNamed(target.owner()).orElseThrow(IllegalStateException::new);
    used.types().forEach(t -> need(t, used.name(), needed));
    needed.put(used.name(), used);
  }

  /** The type of a component that exports a component of the type of {@code world}. */
  private static dev.breakwater.component.model.TypeDef encode(World world) {
    ComponentTypeEncoder encoder = new ComponentTypeEncoder();
    for (WorldItem item : world.imports()) {
      switch (item) {
        case WorldItem.OfInterface(Interface type, Note note) ->
            encoder.imported(type, NameAttributes.externalId(note.externalId()));
        case WorldItem.OfNamedInterface named ->
            encoder.imported(named.inPlace(), NameNotes.attributes(named));
        case WorldItem.OfType(TypeDef type) -> encoder.importedType(type);
        case WorldItem.OfFunction(Function function) -> encoder.imported(function);
      }
    }
    for (WorldItem item : world.exports()) {
      switch (item) {
        case WorldItem.OfInterface(Interface type, Note note) ->
            encoder.exported(type, NameAttributes.externalId(note.externalId()));
        case WorldItem.OfNamedInterface named ->
            encoder.exported(named.inPlace(), NameNotes.attributes(named));
        case WorldItem.OfFunction(Function function) -> encoder.exported(function);
        case WorldItem.OfType other -> throw new IllegalStateException("an exported type");
      }
    }
    return new dev.breakwater.component.model.TypeDef.Component(
        List.of(
            new Declaration.Type(encoder.build()),
            new Declaration.Export(
                InterfaceName.of(world.owner(), world.name()).toString(),
                new ExternType.Component(new Index.Type(0)))));
  }
}
