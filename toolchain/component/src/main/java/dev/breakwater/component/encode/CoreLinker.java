package dev.breakwater.component.encode;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.encode.CoreImport.Meaning;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.Definition.CoreArgument;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef.Resource;
import dev.breakwater.component.validate.Signatures;
import dev.breakwater.component.world.ImportedInterfaces;
import dev.breakwater.component.world.TypeName;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Instantiates the core module with its imports made by the canonical ABI. */
final class CoreLinker {
  private final ComponentBuilder builder;
  private final ImportedInterfaces imported;
  private final CoreModuleType moduleType;
  private final List<Indirect> indirect = new ArrayList<>();
  private final Map<TypeName, Index.Type> resources = new HashMap<>();
  private Optional<Index.CoreInstance> shim = Optional.empty();

  CoreLinker(ComponentBuilder builder, ImportedInterfaces imported, CoreModuleType moduleType) {
    this.builder = builder;
    this.imported = imported;
    this.moduleType = moduleType;
  }

  /** A function that the main module gets, but that needs the main module to be there first. */
  private sealed interface Indirect {
    CoreTypeDef.Func signature();

    /** An imported function that uses the memory. */
    record Lowered(CoreImport imported, Meaning.Call call) implements Indirect {
      @Override
      public CoreTypeDef.Func signature() {
        return imported.signature();
      }
    }

    /** The destructor of an exported resource. */
    record Destructor(String export) implements Indirect {
      @Override
      public CoreTypeDef.Func signature() {
        return Signatures.HANDLE_TO_NOTHING;
      }
    }
  }

  CoreInstance link(byte[] module, World world, List<CoreImport> imports) {
    Index.CoreModule main = builder.coreModule(module);
    collectIndirect(world, imports);
    ShimModules shims = new ShimModules(indirect.stream().map(Indirect::signature).toList());
    if (!indirect.isEmpty()) {
      shim = Optional.of(builder.instantiate(builder.coreModule(shims.shim()), List.of()));
    }
    defineResources(world);
    Index.CoreInstance instance = builder.instantiate(main, bundles(imports));
    CoreInstance linked =
        new CoreInstance(moduleType, instance, memory(instance), realloc(instance), resources);
    shim.ifPresent(s -> fix(s, shims, linked));
    return linked;
  }

  private void collectIndirect(World world, List<CoreImport> imports) {
    for (CoreImport imported : imports) {
      if (imported.needsMemory() && imported.meaning() instanceof Meaning.Call call) {
        indirect.add(new Indirect.Lowered(imported, call));
      }
    }
    for (Interface type : world.exportedInterfaces()) {
      ownResources(type).stream()
          .map(r -> destructor(type, r))
          .filter(name -> moduleType.export(name).isPresent())
          .forEach(name -> indirect.add(new Indirect.Destructor(name)));
    }
  }

  private static List<TypeDef> ownResources(Interface type) {
    return type.types().stream().filter(t -> t.kind() instanceof TypeKind.Resource).toList();
  }

  private static String destructor(Interface type, TypeDef resource) {
    return CoreNames.destructor(type.name(), resource.name());
  }

  private void defineResources(World world) {
    for (Interface type : world.exportedInterfaces()) {
      for (TypeDef resource : ownResources(type)) {
        int place = indirect.indexOf(new Indirect.Destructor(destructor(type, resource)));
        Optional<Index.CoreFunc> destructor =
            place < 0 ? Optional.empty() : Optional.of(shimFunction(place));
        resources.put(TypeName.of(resource), builder.type(new Resource(destructor)));
      }
    }
  }

  private Index.CoreFunc shimFunction(int place) {
    return builder.coreFunction(
        shim.orElseThrow(IllegalStateException::new), Integer.toString(place));
  }

  private List<CoreArgument> bundles(List<CoreImport> imports) {
    Map<String, List<Argument>> byModule = new LinkedHashMap<>();
    for (CoreImport imported : imports) {
      byModule
          .computeIfAbsent(imported.module(), m -> new ArrayList<>())
          .add(new Argument(imported.name(), coreFunction(imported)));
    }
    List<CoreArgument> arguments = new ArrayList<>();
    byModule.forEach(
        (module, bundle) -> arguments.add(new CoreArgument(module, builder.coreBundle(bundle))));
    return arguments;
  }

  private Index.CoreFunc coreFunction(CoreImport wanted) {
    return switch (wanted.meaning()) {
      case Meaning.Call call -> {
        int place = indirect.indexOf(new Indirect.Lowered(wanted, call));
        yield place < 0
            ? builder.coreFunction(new Canon.Lower(function(call), Canon.Options.NONE))
            : shimFunction(place);
      }
      case Meaning.Drop(TypeDef resource) ->
          builder.coreFunction(new Canon.ResourceDrop(imported.type(resource)));
      case Meaning.Serve(CoreImport.Service service, TypeDef resource) -> serve(service, resource);
    };
  }

  private Index.Func function(Meaning.Call call) {
    String name = call.function().externName();
    return call.owner()
        .map(owner -> imported.function(owner, name))
        .orElseGet(() -> imported.rootFunction(name));
  }

  private Index.CoreFunc serve(CoreImport.Service service, TypeDef resource) {
    Index.Type type =
        Optional.ofNullable(resources.get(TypeName.of(resource.resolved())))
            .orElseGet(() -> imported.type(resource.resolved()));
    return builder.coreFunction(
        switch (service) {
          case NEW -> new Canon.ResourceNew(type);
          case REP -> new Canon.ResourceRep(type);
          case DROP -> new Canon.ResourceDrop(type);
        });
  }

  private Optional<Index.CoreMemory> memory(Index.CoreInstance instance) {
    return moduleType
        .export(CoreNames.MEMORY)
        .map(export ->
            (Index.CoreMemory)
                builder.alias(
                    new Alias.CoreInstanceExport(instance, export.name(), Sort.CORE_MEMORY)));
  }

  private Optional<Index.CoreFunc> realloc(Index.CoreInstance instance) {
    return moduleType
        .export(CoreNames.REALLOC)
        .map(export -> builder.coreFunction(instance, export.name()));
  }

  private void fix(Index.CoreInstance shim, ShimModules shims, CoreInstance main) {
    List<Argument> actual = new ArrayList<>();
    for (int i = 0; i < indirect.size(); i++) {
      Index.CoreFunc function =
          switch (indirect.get(i)) {
            case Indirect.Lowered(CoreImport wanted, Meaning.Call call) ->
                builder.coreFunction(
                    new Canon.Lower(
                        function(call), main.lowering(FunctionAbi.of(call.function()))));
            case Indirect.Destructor(String export) ->
                builder.coreFunction(main.instance(), export);
          };
      actual.add(new Argument(Integer.toString(i), function));
    }
    Index.CoreInstance functions = builder.coreBundle(actual);
    builder.instantiate(
        builder.coreModule(shims.fixup()),
        List.of(
            new CoreArgument(ShimModules.ACTUAL, functions),
            new CoreArgument(ShimModules.SHIM, shim)));
  }
}
