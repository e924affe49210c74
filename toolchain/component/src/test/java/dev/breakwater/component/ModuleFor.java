package dev.breakwater.component;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.CoreType;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Core modules that fit a world and trap when called. */
public final class ModuleFor {
  private static final CoreTypeDef.Func DROP =
      new CoreTypeDef.Func(List.of(CoreValueType.I32), List.of());
  private static final CoreTypeDef.Func NEW_OR_REP =
      new CoreTypeDef.Func(List.of(CoreValueType.I32), List.of(CoreValueType.I32));
  private static final CoreTypeDef.Func REALLOC =
      new CoreTypeDef.Func(
          List.of(CoreValueType.I32, CoreValueType.I32, CoreValueType.I32, CoreValueType.I32),
          List.of(CoreValueType.I32));

  private static final int UNREACHABLE = 0x00;
  private static final int END = 0x0b;

  private record Imported(String module, String name, CoreTypeDef.Func type) {}

  private record Exported(String name, CoreTypeDef.Func type, ByteSink code) {}

  private final List<Imported> imports = new ArrayList<>();
  private final List<Exported> exports = new ArrayList<>();

  /** Starts with nothing but a memory. */
  public ModuleFor() {}

  /** A module that imports all that {@code world} imports and exports all that it exports. */
  public static byte[] all(World world) {
    return some(world, "").toArray();
  }

  /**
   * A module that exports all and imports what has a name {@code module#function} in {@code used}.
   */
  public static ModuleFor some(World world, String used) {
    Set<String> wanted = Set.of(used.split("\\s+"));
    World plain = world.inPlace();
    return new ModuleFor()
        .importing(plain, name -> used.isBlank() || wanted.contains(name))
        .exporting(plain);
  }

  /** Adds the imports of {@code world} whose {@code module#name} is {@code used}. */
  public ModuleFor importing(World world, Predicate<String> used) {
    List<Imported> all = new ArrayList<>();
    for (WorldItem item : world.imports()) {
      switch (item) {
        case WorldItem.OfFunction(Function f) ->
            all.add(new Imported(CoreNames.ROOT_MODULE, f.externName(), lowered(f)));
        case WorldItem.OfInterface(Interface type, var note) -> all.addAll(imports(type));
        case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
        case WorldItem.OfType(TypeDef type) -> {
          if (type.kind() instanceof TypeKind.Resource) {
            all.add(new Imported(CoreNames.ROOT_MODULE, CoreNames.drop(type.name()), DROP));
          }
        }
      }
    }
    all.stream().filter(i -> used.test(i.module() + "#" + i.name())).forEach(imports::add);
    return this;
  }

  private static List<Imported> imports(Interface type) {
    String module = type.name().toString();
    List<Imported> all = new ArrayList<>();
    type.functions().forEach(f -> all.add(new Imported(module, f.externName(), lowered(f))));
    resources(type).forEach(r -> all.add(new Imported(module, CoreNames.drop(r.name()), DROP)));
    return all;
  }

  private static List<TypeDef> resources(Interface type) {
    return type.types().stream().filter(t -> t.kind() instanceof TypeKind.Resource).toList();
  }

  /** Adds the exports of {@code world}. */
  public ModuleFor exporting(World world) {
    for (WorldItem item : world.exports()) {
      switch (item) {
        case WorldItem.OfFunction(Function f) -> lifted(f.name(), f);
        case WorldItem.OfInterface(Interface type, var note) -> {
          type.functions().forEach(f -> lifted(CoreNames.export(type.name(), f), f));
          resources(type).forEach(r -> serve(type, r.name()));
        }
        case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
        case WorldItem.OfType other -> throw Unsupported.item(other);
      }
    }
    return exporting(CoreNames.REALLOC, REALLOC);
  }

  private void serve(Interface type, String resource) {
    String module = "[export]" + type.name();
    importing(module, "[resource-new]" + resource, NEW_OR_REP);
    importing(module, "[resource-rep]" + resource, NEW_OR_REP);
    importing(module, "[resource-drop]" + resource, DROP);
    exporting(type.name() + "#[dtor]" + resource, DROP);
  }

  private void lifted(String name, Function function) {
    FunctionAbi abi = FunctionAbi.of(function);
    exporting(name, type(abi.lifted()));
    if (abi.hasPostReturn()) {
      exporting(
          CoreNames.postReturn(name),
          new CoreTypeDef.Func(type(abi.lifted()).results(), List.of()));
    }
  }

  /** Adds one import. */
  public ModuleFor importing(String module, String name, CoreTypeDef.Func type) {
    imports.add(new Imported(module, name, type));
    return this;
  }

  /** Adds one exported function, which traps. */
  public ModuleFor exporting(String name, CoreTypeDef.Func type) {
    return exporting(name, type, UNREACHABLE);
  }

  /** Adds one exported function without locals of its own; {@code code} lacks only its end. */
  public ModuleFor exporting(String name, CoreTypeDef.Func type, int... code) {
    ByteSink body = new ByteSink().u32(0);
    for (int octet : code) {
      body.u8(octet);
    }
    exports.add(new Exported(name, type, body.u8(END)));
    return this;
  }

  /** Leaves out the export {@code name}. */
  public ModuleFor without(String name) {
    exports.removeIf(e -> e.name().equals(name));
    return this;
  }

  private static CoreTypeDef.Func lowered(Function function) {
    return type(FunctionAbi.of(function).lowered());
  }

  private static CoreTypeDef.Func type(CoreSignature signature) {
    return new CoreTypeDef.Func(types(signature.params()), types(signature.results()));
  }

  private static List<CoreValueType> types(List<CoreType> types) {
    return types.stream().<CoreValueType>map(t -> CoreValueType.Plain.valueOf(t.name())).toList();
  }

  /** The module. */
  public byte[] toArray() {
    Set<CoreTypeDef.Func> distinct = new LinkedHashSet<>();
    imports.forEach(i -> distinct.add(i.type()));
    exports.forEach(e -> distinct.add(e.type()));
    List<CoreTypeDef.Func> types = List.copyOf(distinct);
    return new CoreSections()
        .types(types)
        .vector(CoreSections.IMPORT, imports.stream().map(i -> imported(i, types)).toList())
        .functions(exports.stream().map(e -> types.indexOf(e.type())).toList())
        .vector(CoreSections.MEMORY, List.of(new ByteSink().u8(0x00).u32(1)))
        .vector(CoreSections.EXPORT, exported())
        .vector(
            CoreSections.CODE,
            exports.stream().map(e -> new ByteSink().sized(e.code().toArray())).toList())
        .toArray();
  }

  private static ByteSink imported(Imported i, List<CoreTypeDef.Func> types) {
    return new ByteSink().name(i.module()).name(i.name()).u8(0x00).u32(types.indexOf(i.type()));
  }

  private List<ByteSink> exported() {
    List<ByteSink> all = new ArrayList<>();
    all.add(new ByteSink().name(CoreNames.MEMORY).u8(0x02).u32(0));
    for (int i = 0; i < exports.size(); i++) {
      all.add(new ByteSink().name(exports.get(i).name()).u8(0x00).u32(imports.size() + i));
    }
    return all;
  }
}
