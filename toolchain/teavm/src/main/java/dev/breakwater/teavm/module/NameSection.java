package dev.breakwater.teavm.module;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The names of a module's functions; those of locals and of anything else are not kept.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/custom.html#name-section">Core
 *     spec, Name section</a>
 */
public final class NameSection {
  private static final String NAME = "name";
  private static final int FUNCTIONS = 1;

  private NameSection() {}

  /** Function index → name; empty if the module has no names. */
  public static SortedMap<Integer, String> functions(byte[] module) {
    SortedMap<Integer, String> names = new TreeMap<>();
    ModuleSections.forEach(
        module,
        (id, content) -> {
          WasmReader in = new WasmReader(content);
          if (isNames(id, in)) {
            readFunctions(in, names);
          }
        });
    return names;
  }

  private static boolean isNames(int id, WasmReader content) {
    return id == ModuleSections.CUSTOM && content.name().equals(NAME);
  }

  private static void readFunctions(WasmReader in, Map<Integer, String> names) {
    while (in.hasMore()) {
      int id = in.u8();
      WasmReader part = new WasmReader(in.bytes(in.u32()));
      if (id == FUNCTIONS) {
        int count = part.u32();
        for (int i = 0; i < count; i++) {
          names.put(part.u32(), part.name());
        }
      }
    }
  }

  /** The module without names. */
  public static byte[] removed(byte[] module) {
    return ModuleSections.filter(module, (id, content) -> !isNames(id, new WasmReader(content)));
  }

  /** The module with these names and no others. */
  static byte[] replaced(byte[] module, SortedMap<Integer, String> names) {
    WasmWriter functions = new WasmWriter().u32(names.size());
    names.forEach((index, name) -> functions.u32(index).name(name));
    byte[] part = functions.toBytes();
    byte[] section =
        new WasmWriter().name(NAME).u8(FUNCTIONS).u32(part.length).bytes(part).toBytes();
    return new WasmWriter()
        .bytes(removed(module))
        .u8(ModuleSections.CUSTOM)
        .u32(section.length)
        .bytes(section)
        .toBytes();
  }

  /** The module with each name changed. */
  public static byte[] renamed(byte[] module, UnaryOperator<String> change) {
    SortedMap<Integer, String> names = functions(module);
    names.replaceAll((index, name) -> change.apply(name));
    return replaced(module, names);
  }
}
