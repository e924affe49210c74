package dev.breakwater.teavm.module;

import java.util.Map;
import java.util.function.Predicate;

/** What is changed in a module that TeaVM wrote before it can become a component. */
public final class ModuleRewrite {
  private static final int HAS_MAXIMUM = 1;

  private ModuleRewrite() {}

  private static final int PAGE_BYTES = 64 * 1024;

  /** Our layout aligns its parts by up to a page, and one page holds its smaller buffers. */
  private static final int LAYOUT_PAGES = 2;

  /**
   * Takes away the exports of TeaVM's own launcher, and leaves out the data's zeros. The most that
   * the memory may become is the largest heap with its tables, as TeaVM declares it, and the arena.
   *
   * @param arenaBytes of the largest arena
   */
  public static byte[] forComponent(byte[] module, long arenaBytes) {
    int arenaPages = Math.toIntExact(arenaBytes / PAGE_BYTES) + LAYOUT_PAGES;
    return ModuleSections.edit(
        module,
        Map.of(
            ModuleSections.MEMORY,
            (in, out) -> memory(in, out, 0, arenaPages),
            ModuleSections.EXPORT,
            (in, out) -> keepExports(in, out, ModuleRewrite::isWanted),
            ModuleSections.DATA,
            DataSegments::withoutZeros));
  }

  private static boolean isWanted(String export) {
    return !export.equals("start") && !export.equals("_start") && !export.startsWith("teavm_");
  }

  /** The one memory, of at least {@code pages} pages, and of {@code more} than it may have now. */
  private static void memory(WasmReader in, WasmWriter out, int pages, int more) {
    out.u32(in.u32());
    int flags = in.u8();
    out.u8(flags).u32(Math.max(pages, in.u32()));
    if ((flags & HAS_MAXIMUM) != 0) {
      out.u32(in.u32() + more);
    }
  }

  /** Writes the one memory of a module with at least {@code pages} pages. */
  static void atLeast(int pages, WasmReader in, WasmWriter out) {
    memory(in, out, pages, 0);
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
