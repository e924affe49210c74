package dev.breakwater.teavm.module;

import java.util.Map;
import java.util.function.Predicate;

/** What is changed in a module that TeaVM wrote before it can become a component. */
public final class ModuleRewrite {
  private static final int HAS_MAXIMUM = 1;

  private ModuleRewrite() {}

  /**
   * Takes away the exports of TeaVM's own launcher, and the maximum of the memory: TeaVM sizes it
   * for the heap alone, but the arena grows above the heap. Then leaves out the data's zeros.
   */
  public static byte[] forComponent(byte[] module) {
    return ModuleSections.edit(
        module,
        Map.of(
            ModuleSections.MEMORY,
            ModuleRewrite::withoutMaximum,
            ModuleSections.EXPORT,
            (in, out) -> keepExports(in, out, ModuleRewrite::isWanted),
            ModuleSections.DATA,
            DataSegments::withoutZeros));
  }

  private static boolean isWanted(String export) {
    return !export.equals("start") && !export.equals("_start") && !export.startsWith("teavm_");
  }

  private static void withoutMaximum(WasmReader in, WasmWriter out) {
    int count = in.u32();
    out.u32(count);
    for (int i = 0; i < count; i++) {
      int flags = in.u8();
      out.u8(flags & ~HAS_MAXIMUM);
      out.u32(in.u32());
      if ((flags & HAS_MAXIMUM) != 0) {
        in.u32();
      }
    }
  }

  /** Writes the one memory of a module with at least {@code pages} pages and without a maximum. */
  static void atLeast(int pages, WasmReader in, WasmWriter out) {
    WasmWriter declared = new WasmWriter();
    withoutMaximum(in, declared);
    WasmReader memory = new WasmReader(declared.toBytes());
    out.u32(memory.u32()).u8(memory.u8()).u32(Math.max(pages, memory.u32()));
  }

  /** The module without its export {@code name}. */
  static byte[] withoutExport(byte[] module, String name) {
    return ModuleSections.edit(
        module,
        Map.of(
            ModuleSections.EXPORT, (in, out) -> keepExports(in, out, each -> !each.equals(name))));
  }

  private static void keepExports(WasmReader in, WasmWriter out, Predicate<String> wanted) {
    int count = in.u32();
    WasmWriter kept = new WasmWriter();
    int keptCount = 0;
    for (int i = 0; i < count; i++) {
      String name = in.name();
      int kind = in.u8();
      int index = in.u32();
      if (wanted.test(name)) {
        kept.name(name).u8(kind).u32(index);
        keptCount++;
      }
    }
    out.u32(keptCount).bytes(kept.toBytes());
  }
}
