package dev.breakwater.teavm.module;

import java.util.Arrays;
import java.util.Map;

/**
 * Leaves the zeros out of a module's data: memory starts as zeros, and about half of what TeaVM
 * writes are empty fields, tables and padding.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html#data-section">Core
 *     spec, Data section</a>
 */
final class DataSegments {
  /** Fewer zeros than this may cost less than the head of one more segment. */
  private static final int SHORTEST_GAP = 8;

  private static final int ACTIVE_IN_MEMORY_0 = 0;
  private static final int I32_CONST = 0x41;
  private static final int END = 0x0B;

  private final WasmWriter segments = new WasmWriter();
  private int count;

  private DataSegments() {}

  /** Rewrites a data section whose segments all have a constant address. */
  static void withoutZeros(WasmReader in, WasmWriter out) {
    DataSegments sparse = new DataSegments();
    int dense = in.u32();
    for (int i = 0; i < dense; i++) {
      int address = address(in);
      sparse.split(address, in.bytes(in.u32()));
    }
    out.u32(sparse.count).bytes(sparse.segments.toBytes());
  }

  /** The memory that the data of {@code module} makes, up to its last byte. */
  static byte[] image(byte[] module) {
    return ModuleSections.find(module, ModuleSections.DATA)
        .map(in -> {
          byte[] bytes = new byte[0];
          int count = in.u32();
          for (int i = 0; i < count; i++) {
            int address = address(in);
            byte[] content = in.bytes(in.u32());
            if (bytes.length < address + content.length) {
              bytes = Arrays.copyOf(bytes, address + content.length);
            }
            System.arraycopy(content, 0, bytes, address, content.length);
          }
          return bytes;
        })
        .orElse(new byte[0]);
  }

  private static int address(WasmReader in) {
    expect(in, ACTIVE_IN_MEMORY_0);
    expect(in, I32_CONST);
    int address = in.s32();
    expect(in, END);
    return address;
  }

  /** Writes a data section that fills the memory with {@code image}. */
  static void ofImage(byte[] image, WasmWriter out) {
    DataSegments sparse = new DataSegments();
    sparse.split(0, image);
    out.u32(sparse.count).bytes(sparse.segments.toBytes());
  }

  /** The module with data that makes the memory {@code image}. */
  static byte[] replaced(byte[] module, byte[] image) {
    return ModuleSections.edit(
        module,
        Map.of(
            ModuleSections.DATA,
            (in, out) -> {
              in.bytes(in.rest());
              ofImage(image, out);
            }));
  }

  private static void expect(WasmReader in, int wanted) {
    int found = in.u8();
    if (found != wanted) {
      throw new IllegalStateException(
          "TeaVM's data is no longer at constant addresses of memory 0: 0x%02x, wanted 0x%02x"
              .formatted(found, wanted));
    }
  }

  private void split(int address, byte[] content) {
    int from = nonZero(content, 0);
    while (from < content.length) {
      int to = endOfRun(content, from);
      add(address + from, Arrays.copyOfRange(content, from, to));
      from = nonZero(content, to);
    }
  }

  /** The end of the bytes from {@code from} on that no long gap interrupts. */
  private static int endOfRun(byte[] content, int from) {
    int end = from;
    int next = from;
    while (next < content.length && next - end <= SHORTEST_GAP) {
      end = next + 1;
      next = nonZero(content, end);
    }
    return end;
  }

  private static int nonZero(byte[] content, int from) {
    int at = from;
    while (at < content.length && content[at] == 0) {
      at++;
    }
    return at;
  }

  private void add(int address, byte[] content) {
    segments.u8(ACTIVE_IN_MEMORY_0).u8(I32_CONST).s32(address).u8(END);
    segments.u32(content.length).bytes(content);
    count++;
  }
}
