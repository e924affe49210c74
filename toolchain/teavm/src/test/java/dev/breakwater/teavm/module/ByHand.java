package dev.breakwater.teavm.module;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Modules that tests write byte by byte. */
final class ByHand {
  static final int TYPE = 1;
  static final int CODE = 10;
  static final int I32 = 0x7F;

  static final int END = 0x0B;
  static final int BLOCK = 0x02;
  static final int IF = 0x04;
  static final int ELSE = 0x05;
  static final int BR_IF = 0x0D;
  static final int RETURN = 0x0F;
  static final int CALL = 0x10;
  static final int CALL_INDIRECT = 0x11;
  static final int DROP = 0x1A;
  static final int GET = 0x20;
  static final int SET = 0x21;
  static final int TEE = 0x22;
  static final int LOAD = 0x28;
  static final int STORE = 0x36;
  static final int NOTHING = 0x40;
  static final int CONST = 0x41;
  static final int EQZ = 0x45;
  static final int EQ = 0x46;
  static final int NE = 0x47;
  static final int LT_S = 0x48;
  static final int GE_S = 0x4E;
  static final int ADD = 0x6A;
  static final int SUB = 0x6B;
  static final int MUL = 0x6C;

  /** The functions of TeaVM's run time that open frames and throw, as the first two of a module. */
  static final SortedMap<Integer, String> RUNTIME =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  0, "org.teavm.backend.wasm.WasmRuntime.allocStack(int)",
                  1, "org.teavm.runtime.ExceptionHandling.throwException(Throwable)")));

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
