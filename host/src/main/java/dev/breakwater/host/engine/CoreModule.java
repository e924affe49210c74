package dev.breakwater.host.engine;

import dev.breakwater.host.InvalidComponentException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.InterpreterMachine;
import run.endive.runtime.Machine;
import run.endive.runtime.PreparedModule;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmEngineException;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ExternalType;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.Import;

/** A core module, ready to run; it makes any number of instances. */
public final class CoreModule {
  private final WasmModule module;
  private final Function<Instance, Machine> machines;
  private final InitialContent initial;
  private final PreparedModule prepared;
  private final boolean exportsTables;
  private volatile boolean checked;

  private CoreModule(WasmModule module, Function<Instance, Machine> machines) {
    this.module = module;
    this.machines = machines;
    this.initial = InitialContent.of(module);
    this.prepared = new PreparedModule(module);
    this.exportsTables = exports().stream().anyMatch(e -> e.type() == ExternalType.TABLE);
  }

  /** The same code for another place in a plan, where its imports were not checked yet. */
  public CoreModule again() {
    return new CoreModule(module, machines);
  }

  /**
   * Parses and compiles {@code binary}, or takes the compiled classes from {@code cache}.
   *
   * @throws InvalidComponentException if the module breaks a rule of core WebAssembly
   */
  public static CoreModule compile(byte[] binary, CompiledCache cache) {
    CompiledCache.Entry entry = cache.open(binary);
    return refusing(() -> {
      WasmModule module = parse(binary, !entry.present());
      return new CoreModule(module, Compiler.compile(module, entry));
    });
  }

  /**
   * Parses {@code binary}, whose code is then interpreted.
   *
   * @throws InvalidComponentException if the module breaks a rule of core WebAssembly
   */
  public static CoreModule interpret(byte[] binary) {
    return refusing(() -> new CoreModule(parse(binary, true), InterpreterMachine::new));
  }

  private static WasmModule parse(byte[] binary, boolean validate) {
    return Parser.builder()
        .withValidation(validate)
        .build()
        .parse(() -> new ByteArrayInputStream(binary));
  }

  private static CoreModule refusing(Supplier<CoreModule> load) {
    try {
      return load.get();
    } catch (WasmEngineException e) {
      throw new InvalidComponentException("a core module is refused: " + e.getMessage(), e);
    }
  }

  /** The imports, in order. */
  public List<Import> imports() {
    List<Import> imports = new ArrayList<>();
    for (int i = 0; i < module.importSection().importCount(); i++) {
      imports.add(module.importSection().getImport(i));
    }
    return imports;
  }

  /** An export: its name and what it is. */
  public record Export(String name, ExternalType type, int index) {}

  /** The exports, in order. */
  public List<Export> exports() {
    List<Export> exports = new ArrayList<>();
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      var export = module.exportSection().getExport(i);
      exports.add(new Export(export.name(), export.exportType(), export.index()));
    }
    return exports;
  }

  /** The type of an imported function. */
  public FunctionType typeOf(FunctionImport function) {
    return module.typeSection().getType(function.typeIndex());
  }

  /** The type of the function {@code index}, imported ones first. */
  public FunctionType functionType(int index) {
    List<FunctionImport> imported =
        imports().stream()
            .filter(FunctionImport.class::isInstance)
            .map(FunctionImport.class::cast)
            .toList();
    if (index < imported.size()) {
      return typeOf(imported.get(index));
    }
    int type = module.functionSection().getFunctionType(index - imported.size());
    return module.typeSection().getType(type);
  }

  /**
   * Makes a fresh instance; a start section runs, an exported {@code _start} does not.
   *
   * @param imports each kind in the order of {@link #imports()}, at every call from the same places
   */
  public Instance instantiate(ImportValues imports, InstanceMemory memory) {
    Tables tables = new Tables(imports, machines, exportsTables);
    if (checked) {
      return prepared.instantiate(
          imports, tables::machine, declared -> memory.memory(declared, initial), tables::create);
    }
    Instance first =
        Instance.builder(module)
            .withImportValues(imports)
            .withMachineFactory(tables::machine)
            .withMemoryFactory(declared -> memory.memory(declared, initial))
            .withTableFactory(tables::create)
            .withStart(false)
            .build();
    checked = true;
    return first;
  }
}
