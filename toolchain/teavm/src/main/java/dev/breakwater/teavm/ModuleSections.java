package dev.breakwater.teavm;

import java.util.Map;

/**
 * Rewrites a core module section by section; sections nobody edits are copied as they are.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">Core spec, Modules</a>
 */
final class ModuleSections {
  private static final int HEADER_BYTES = 8;

  /** Reads the content of one section and writes what shall stand in its place. */
  @FunctionalInterface
  interface Edit {
    void apply(WasmReader in, WasmWriter out);
  }

  private ModuleSections() {}

  /**
   * Applies each edit to the sections with its id.
   *
   * @throws IllegalStateException if an edit leaves a part of its section unread
   */
  static byte[] edit(byte[] module, Map<Integer, Edit> edits) {
    WasmReader in = new WasmReader(module);
    WasmWriter out = new WasmWriter().bytes(in.bytes(HEADER_BYTES));
    while (in.hasMore()) {
      int id = in.u8();
      byte[] content = in.bytes(in.u32());
      Edit edit = edits.get(id);
      byte[] edited = edit == null ? content : edited(id, content, edit);
      out.u8(id).u32(edited.length).bytes(edited);
    }
    return out.toBytes();
  }

  private static byte[] edited(int id, byte[] content, Edit edit) {
    WasmReader in = new WasmReader(content);
    WasmWriter out = new WasmWriter();
    edit.apply(in, out);
    if (in.hasMore()) {
      throw new IllegalStateException("section " + id + " was not read to its end");
    }
    return out.toBytes();
  }
}
