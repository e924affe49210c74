package dev.breakwater.teavm.module;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.InterpreterMachine;
import run.endive.runtime.StackFrame;
import run.endive.runtime.TableInstance;
import run.endive.wasm.WasmEngineException;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.Import;

/** An instance of a module on Endive's interpreter whose imports must not be called. */
final class Interpreter {
  private final Instance instance;

  private Interpreter(Instance instance) {
    this.instance = instance;
  }

  /** Makes an instance of a module that imports nothing but functions. */
  static Interpreter of(WasmModule module) {
    ImportValues imports = ImportValues.builder().withFunctions(refusals(module)).build();
    return new Interpreter(
        Instance.builder(module)
            .withImportValues(imports)
            .withMachineFactory(Machine::new)
            .withStart(false)
            .build());
  }

  /**
   * Calls a function without parameters.
   *
   * @return its results
   * @throws InitializationException if it calls an import or traps
   */
  long[] call(int function) {
    try {
      return instance.getMachine().call(function, new long[0]);
    } catch (WasmEngineException trap) {
      throw new InitializationException("the function traps: " + trap.getMessage());
    }
  }

  /** The whole memory as it is now. */
  byte[] memory() {
    return instance.memory().readBytes(0, pages() * run.endive.runtime.Memory.PAGE_SIZE);
  }

  int pages() {
    return instance.memory().pages();
  }

  /** The UTF-8 whose address and length stand at {@code address}. */
  String text(int address) {
    return instance
        .memory()
        .readString(instance.memory().readInt(address), instance.memory().readInt(address + 4));
  }

  /** The value of each global. */
  List<Long> globals() {
    return IntStream.range(0, instance.globalCount())
        .mapToObj(i -> instance.global(i).getValueLow())
        .toList();
  }

  /** The function in each place of each table. */
  List<List<Long>> tables() {
    return IntStream.range(0, instance.tableCount())
        .mapToObj(i -> places(instance.table(i)).boxed().toList())
        .toList();
  }

  private static LongStream places(TableInstance table) {
    return IntStream.range(0, table.size()).mapToLong(table::ref);
  }

  private static List<ImportFunction> refusals(WasmModule module) {
    return IntStream.range(0, module.importSection().importCount())
        .mapToObj(i -> refusal(module, module.importSection().getImport(i)))
        .toList();
  }

  private static ImportFunction refusal(WasmModule module, Import wanted) {
    int type = ((FunctionImport) wanted).typeIndex();
    return new HostFunction(
        wanted.module(),
        wanted.name(),
        module.typeSection().getType(type),
        (instance, arguments) -> {
          throw new InitializationException(
              wanted.module() + "#" + wanted.name() + " is called",
              ((Machine) instance.getMachine()).functions());
        });
  }

  /** Endive's own, which keeps its calls to itself. */
  private static final class Machine extends InterpreterMachine {
    Machine(Instance instance) {
      super(instance);
    }

    /** Who calls the import, the innermost first. */
    List<String> functions() {
      return callStack.stream().skip(1).map(Machine::function).toList();
    }

    /** Endive's frames say {@code name[index]}, then a line break and the locals. */
    private static String function(StackFrame frame) {
      return frame.toString().lines().findFirst().orElseThrow();
    }
  }
}
