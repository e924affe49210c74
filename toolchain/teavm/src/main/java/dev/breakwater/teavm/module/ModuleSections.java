package dev.breakwater.teavm.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Rewrites a core module section by section; sections nobody edits are copied as they are.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">Core spec, Modules</a>
 */
final class ModuleSections {
  static final int CUSTOM = 0;
  static final int IMPORT = 2;
  static final int FUNCTION = 3;
  static final int MEMORY = 5;
  static final int EXPORT = 7;
  static final int START = 8;
  static final int ELEMENT = 9;
  static final int CODE = 10;
  static final int DATA = 11;
  static final int DATA_COUNT = 12;

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
    WasmWriter out = new WasmWriter().bytes(Arrays.copyOf(module, HEADER_BYTES));
    forEach(
        module,
        (id, content) -> {
          Edit edit = edits.get(id);
          byte[] edited = edit == null ? content : edited(id, content, edit);
          out.u8(id).u32(edited.length).bytes(edited);
        });
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

  /** The content of the first section with {@code id}. */
  static Optional<WasmReader> find(byte[] module, int id) {
    List<byte[]> found = new ArrayList<>();
    forEach(
        module,
        (each, content) -> {
          if (each == id) {
            found.add(content);
          }
        });
    return found.stream().findFirst().map(WasmReader::new);
  }

  /** The module without its sections with {@code id}. */
  static byte[] without(byte[] module, int id) {
    return filter(module, (each, content) -> each != id);
  }

  /** The module with those sections alone whose id and content are {@code wanted}. */
  static byte[] filter(byte[] module, BiPredicate<Integer, byte[]> wanted) {
    WasmWriter out = new WasmWriter().bytes(Arrays.copyOf(module, HEADER_BYTES));
    forEach(
        module,
        (id, content) -> {
          if (wanted.test(id, content)) {
            out.u8(id).u32(content.length).bytes(content);
          }
        });
    return out.toBytes();
  }

  /** The module with {@code data} as its data section, which stands behind the code. */
  static byte[] withData(byte[] module, byte[] data) {
    WasmWriter out = new WasmWriter().bytes(Arrays.copyOf(module, HEADER_BYTES));
    forEach(
        without(module, DATA),
        (each, content) -> {
          out.u8(each).u32(content.length).bytes(content);
          if (each == CODE) {
            out.u8(DATA).u32(data.length).bytes(data);
          }
        });
    return out.toBytes();
  }

  /** Where the content of the first section with {@code id} begins. */
  static int offset(byte[] module, int id) {
    WasmReader in = new WasmReader(module);
    in.bytes(HEADER_BYTES);
    while (in.hasMore()) {
      int each = in.u8();
      int bytes = in.u32();
      if (each == id) {
        return in.position();
      }
      in.bytes(bytes);
    }
    throw new IllegalArgumentException("there is no section " + id);
  }

  static void forEach(byte[] module, BiConsumer<Integer, byte[]> action) {
    WasmReader in = new WasmReader(module);
    in.bytes(HEADER_BYTES);
    while (in.hasMore()) {
      action.accept(in.u8(), in.bytes(in.u32()));
    }
  }
}
