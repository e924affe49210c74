package dev.breakwater.teavm.module;

import java.util.SortedMap;

/** Modules that tests write byte by byte. */
final class ByHand {
  static final int TYPE = 1;
  static final int CODE = 10;
  static final int I32 = 0x7F;
  static final int END = 0x0B;

  private ByHand() {}

  /** The module with these sections, by their ids. */
  static byte[] module(SortedMap<Integer, byte[]> sections) {
    WasmWriter module = new WasmWriter().bytes(bytes(0, 'a', 's', 'm', 1, 0, 0, 0));
    sections.forEach((id, content) -> module.u8(id).u32(content.length).bytes(content));
    return module.toBytes();
  }

  /** Appends the body of a function whose locals are {@code locals} numbers. */
  static void body(WasmWriter code, int locals, byte[] instructions) {
    byte[] declared = locals == 0 ? bytes(0) : bytes(1, locals, I32);
    code.u32(declared.length + instructions.length + 1);
    code.bytes(declared).bytes(instructions).u8(END);
  }

  static byte[] bytes(int... values) {
    WasmWriter bytes = new WasmWriter();
    for (int value : values) {
      bytes.u8(value);
    }
    return bytes.toBytes();
  }
}
