package dev.breakwater.teavm.module;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.ActiveElement;
import run.endive.wasm.types.Export;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.MemorySection;

/**
 * Computes at build time what a module computes at its start: runs its start function and its
 * export {@value #EXPORT} in an interpreter, and makes the memory they leave the memory that each
 * instance begins with. The start function and the export are gone then.
 *
 * <p>The result depends on nothing but the module: no import may be called meanwhile, so no time,
 * chance or setting can get in.
 */
public final class PreInitialization {
  /**
   * A function without parameters whose result is 0, or the address of address and length of a
   * UTF-8 text that says why it failed.
   */
  public static final String EXPORT = "breakwater-initialize";

  private PreInitialization() {}

  /**
   * The module, initialised.
   *
   * @throws InitializationException if it can't be
   */
  public static byte[] of(byte[] module) {
    OptionalInt start =
        ModuleSections.find(module, ModuleSections.START).stream()
            .mapToInt(WasmReader::u32)
            .findFirst();
    byte[] idle = ModuleSections.without(module, ModuleSections.START);
    WasmModule parsed = Parser.parse(idle);
    requireOneOwnMemory(parsed);
    Interpreter interpreter = Interpreter.of(parsed);
    List<Long> globals = interpreter.globals();
    List<List<Long>> tables = interpreter.tables();
    start.ifPresent(interpreter::call);
    initializer(parsed).ifPresent(function -> initialize(interpreter, function));
    requireSame("a global", globals, interpreter.globals());
    requireSame("a table", tables, interpreter.tables());
    return withMemory(ModuleRewrite.withoutExport(idle, EXPORT), interpreter);
  }

  /** The module as it is, for those who do without: its start function stays. */
  public static byte[] none(byte[] module) {
    return ModuleRewrite.withoutExport(module, EXPORT);
  }

  private static void requireOneOwnMemory(WasmModule module) {
    boolean functionsOnly =
        module.importSection().stream().allMatch(FunctionImport.class::isInstance);
    boolean oneMemory =
        module.memorySection().map(MemorySection::memoryCount).orElse(0) == 1
            && !module.memorySection().orElseThrow().getMemory(0).limits().shared();
    boolean allActive =
        List.of(module.dataSection().dataSegments()).stream()
                .allMatch(ActiveDataSegment.class::isInstance)
            && module.elementSection().stream().allMatch(ActiveElement.class::isInstance);
    if (!functionsOnly || !oneMemory || !allActive) {
      throw outsideMemory("a memory, table or global that is not its own, or a passive segment");
    }
  }

  private static void requireSame(String what, List<?> before, List<?> after) {
    IntStream.range(0, before.size())
        .filter(i -> !before.get(i).equals(after.get(i)))
        .findFirst()
        .ifPresent(i -> {
          throw outsideMemory(what + " that its start changes (number " + i + ")");
        });
  }

  private static InitializationException outsideMemory(String what) {
    return new InitializationException(
        "the module keeps state outside its memory, which can't be saved: it has " + what);
  }

  private static OptionalInt initializer(WasmModule module) {
    return IntStream.range(0, module.exportSection().exportCount())
        .mapToObj(module.exportSection()::getExport)
        .filter(export -> export.name().equals(EXPORT))
        .mapToInt(Export::index)
        .findFirst();
  }

  private static void initialize(Interpreter interpreter, int function) {
    int failure;
    try {
      failure = (int) interpreter.call(function)[0];
    } catch (InitializationException refusal) {
      int again = (int) interpreter.call(function)[0];
      throw new InitializationException(
          refusal.getMessage() + javaStack(interpreter.text(again)), refusal.functions());
    }
    if (failure != 0) {
      throw new InitializationException(interpreter.text(failure).strip());
    }
  }

  /**
   * The calls that were under way when the initializer was called again: what stands below the
   * second call in its own stack.
   */
  private static String javaStack(String report) {
    return report
        .lines()
        .dropWhile(line -> !line.contains(".Initialization.begin("))
        .skip(2)
        .map(line -> "\n" + line)
        .collect(Collectors.joining());
  }

  private static byte[] withMemory(byte[] module, Interpreter interpreter) {
    WasmWriter data = new WasmWriter();
    DataSegments.ofImage(interpreter.memory(), data);
    byte[] grown =
        ModuleSections.edit(
            module,
            Map.of(
                ModuleSections.MEMORY,
                (in, out) -> ModuleRewrite.atLeast(interpreter.pages(), in, out)));
    return ModuleSections.withData(
        ModuleSections.without(grown, ModuleSections.DATA_COUNT), data.toBytes());
  }
}
