package dev.breakwater.teavm.module;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes values of the WebAssembly binary format one after the other. */
final class WasmWriter {
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();

  WasmWriter u8(int value) {
    target.write(value);
    return this;
  }

  /** Unsigned LEB128, shortest form. */
  WasmWriter u32(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      target.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    target.write(rest);
    return this;
  }

  /** Signed LEB128, shortest form. */
  WasmWriter s32(int value) {
    int rest = value;
    while (rest < -0x40 || rest > 0x3F) {
      target.write((rest & 0x7F) | 0x80);
      rest >>= 7;
    }
    target.write(rest & 0x7F);
    return this;
  }

  WasmWriter name(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return u32(encoded.length).bytes(encoded);
  }

  WasmWriter bytes(byte[] part) {
    target.writeBytes(part);
    return this;
  }

  byte[] toBytes() {
    return target.toByteArray();
  }
}
