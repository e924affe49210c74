package run.endive.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.Export;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.Import;
import run.endive.wasm.types.MemorySection;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TagSection;
import run.endive.wasm.types.TagType;

/**
 * Makes instances of one module without looking up and checking its imports again.
 *
 * <p>{@link Instance.Builder} compares every import with every other one by name: with the 50
 * imports of an HTTP component that was 60 % of the CPU time of a request (170 µs, 50 µs without).
 * So the builder makes the first instance, with all its checks, and this class the later ones. It
 * stands in the engine's package because the constructor is not public; should that change, the
 * compiler says so.
 */
public final class PreparedModule {
  private final WasmModule module;
  private final Map<String, Export> exports = new HashMap<>();
  private final FunctionType[] types;
  private final int[] functionTypes;
  private final Table[] tables;
  private final TagType @Nullable [] tags;

  /** Prepares {@code module}. */
  public PreparedModule(WasmModule module) {
    this.module = module;
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      Export export = module.exportSection().getExport(i);
      exports.put(export.name(), export);
    }
    this.types = module.typeSection().types();
    this.functionTypes = functionTypes(module);
    this.tables = new Table[module.tableSection().tableCount()];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = module.tableSection().getTable(i);
    }
    this.tags = module.tagSection().map(TagSection::types).orElse(null);
  }

  private static int[] functionTypes(WasmModule module) {
    int imported = 0;
    int defined = module.functionSection().functionCount();
    int[] types = new int[module.importSection().importCount() + defined];
    for (int i = 0; i < module.importSection().importCount(); i++) {
      Import wanted = module.importSection().getImport(i);
      if (wanted instanceof FunctionImport function) {
        types[imported++] = function.typeIndex();
      }
    }
    for (int i = 0; i < defined; i++) {
      types[imported + i] = module.functionSection().getFunctionType(i);
    }
    return java.util.Arrays.copyOf(types, imported + defined);
  }

  /**
   * Makes an instance.
   *
   * @param imports what {@link Instance.Builder} accepted once for this module, each kind in the
   *     order of the module's imports
   */
  @SuppressWarnings("NullAway") // the engine takes null for factories and tags that are absent
  public Instance instantiate(
      ImportValues imports,
      Function<Instance, Machine> machines,
      MemoryFactory memoryFactory,
      TableFactory tableFactory) {
    int count = module.memorySection().map(MemorySection::memoryCount).orElse(0);
    Memory[] memories = new Memory[count];
    for (int i = 0; i < count; i++) {
      memories[i] =
          memoryFactory.create(module.memorySection().orElseThrow().getMemory(i).limits());
    }
    return new Instance(
        module,
        module.globalSection().globals(),
        memories,
        module.dataSection().dataSegments(),
        module.codeSection().functionBodies(),
        types,
        functionTypes,
        imports,
        tables,
        module.elementSection().elements(),
        tags,
        exports,
        machines,
        tableFactory,
        null,
        true,
        false,
        null);
  }

  /** Makes a memory within the limits that the module declares. */
  public interface MemoryFactory {
    /** A fresh memory. */
    Memory create(run.endive.wasm.types.MemoryLimits declared);
  }
}
