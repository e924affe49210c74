package dev.breakwater.component.encode;

import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.binary.Producers;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.LiveTypes;
import dev.breakwater.component.world.NameNotes;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a component of a core module that was built for a world.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md">Canonical
 *     ABI</a>
 */
public final class ComponentEncoder {
  private ComponentEncoder() {}

  /**
   * The component that imports what {@code coreModule} uses of its world and exports all that the
   * world does. Equal arguments give equal components.
   *
   * <p>The module imports {@code "wasi:clocks/wall-clock@0.2.0" "now"} and the like, exports {@code
   * "demo:auth/authenticator#verify-token"} and the like, and {@code memory}, {@code cabi_realloc}
   * and {@code cabi_post_…} as its functions need them. Imports that the module does not use are
   * left out, and so are types that nothing left names.
   *
   * @param coreModule the binary of the module
   * @param platform worlds whose imports the module may use beside those of {@code world}
   * @throws MalformedComponentException if {@code coreModule} is no core module
   * @throws UnlinkableException if it does not fit the world, with all that does not
   */
  public static Component encode(byte[] coreModule, World world, World... platform) {
    return encode(coreModule, world, world.inPlace(), platform);
  }

  private static Component encode(byte[] coreModule, World named, World world, World... platform) {
    refuseUnsupported(world);
    CoreModuleType module = CoreModuleType.read(coreModule);
    List<CoreImport> imports = match(module, world, List.of(platform));

    LiveTypes live = liveTypes(world, imports);
    ComponentBuilder builder = new ComponentBuilder();
    ImportedInterfaces imported =
        new ImportedInterfaces(builder, NameNotes.attributes(named.imports()));
    addImports(imported, importOrder(world, List.of(platform)), calls(imports), live);
    live.of(InterfaceName.of(world.owner(), world.name())).forEach(imported::addRootType);
    functions(calls(imports), Optional.empty()).forEach(imported::addRoot);
    CoreInstance main = new CoreLinker(builder, imported, module).link(coreModule, world, imports);
    new ExportEncoder(builder, imported, main, NameNotes.attributes(named.exports())).add(world);
    builder.custom(Producers.SECTION, Producers.section());
    return builder.build();
  }

  private static void refuseUnsupported(World world) {
    List<Mismatch> mismatches =
        Unsupported.in(world).stream()
            .map(item ->
                new Mismatch(item.place(), "what is encoded here", "something else", item.reason()))
            .toList();
    if (!mismatches.isEmpty()) {
      InterfaceName name = InterfaceName.of(world.owner(), world.name());
      throw new UnlinkableException("world " + name + " cannot be encoded", mismatches);
    }
  }

  private static List<CoreImport> match(CoreModuleType module, World world, List<World> platform) {
    List<Mismatch> mismatches = new ArrayList<>();
    List<CoreImport> imports = new ImportMatcher(world, platform, mismatches).match(module);
    new ExportMatcher(module, mismatches).check(world, imports);
    if (!mismatches.isEmpty()) {
      InterfaceName name = InterfaceName.of(world.owner(), world.name());
      throw new UnlinkableException("the core module does not fit world " + name, mismatches);
    }
    return imports;
  }

  private static Set<InterfaceName> importOrder(World world, List<World> platform) {
    return Stream.concat(Stream.of(world), platform.stream())
        .flatMap(w -> w.importedInterfaces().stream())
        .map(Interface::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void addImports(
      ImportedInterfaces imported,
      Set<InterfaceName> order,
      List<CoreImport.Meaning.Call> calls,
      LiveTypes live) {
    for (InterfaceName owner : order) {
      imported.addInterface(owner, live.of(owner), functions(calls, Optional.of(owner)));
    }
  }

  private static List<Function> functions(
      List<CoreImport.Meaning.Call> calls, Optional<InterfaceName> owner) {
    return calls.stream()
        .filter(call -> call.owner().equals(owner))
        .map(CoreImport.Meaning.Call::function)
        .toList();
  }

  private static List<CoreImport.Meaning.Call> calls(List<CoreImport> imports) {
    return imports.stream()
        .map(CoreImport::meaning)
        .filter(CoreImport.Meaning.Call.class::isInstance)
        .map(CoreImport.Meaning.Call.class::cast)
        .toList();
  }

  /** The types of the world itself, and those that imports and exported interfaces name. */
  private static LiveTypes liveTypes(World world, List<CoreImport> imports) {
    LiveTypes live = new LiveTypes();
    world.importedTypes().forEach(live::addImported);
    for (CoreImport imported : imports) {
      switch (imported.meaning()) {
        case CoreImport.Meaning.Call call -> live.addImported(call.function());
        case CoreImport.Meaning.Drop drop -> live.addImported(drop.resource());
        case CoreImport.Meaning.Serve serve -> {}
      }
    }
    Set<InterfaceName> exported =
        world.exportedInterfaces().stream().map(Interface::name).collect(Collectors.toSet());
    for (WorldItem item : world.exports()) {
      switch (item) {
        case WorldItem.OfInterface(Interface type, var note) -> live.addExported(type, exported);
        case WorldItem.OfFunction(Function function) -> live.addExported(function, exported);
        case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
        case WorldItem.OfType other -> throw Unsupported.item(other);
      }
    }
    return live;
  }
}
