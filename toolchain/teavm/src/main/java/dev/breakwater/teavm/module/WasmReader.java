package dev.breakwater.teavm.module;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the values of the WebAssembly binary format one after the other. */
final class WasmReader {
  private final byte[] source;
  private int at;

  WasmReader(byte[] source) {
    this.source = source;
  }

  boolean hasMore() {
    return at < source.length;
  }

  /** How many bytes have been read. */
  int position() {
    return at;
  }

  /** How many bytes are left. */
  int rest() {
    return source.length - at;
  }

  int u8() {
    return source[at++] & 0xFF;
  }

  /** Unsigned LEB128 of at most 32 bits. */
  int u32() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = u8();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next >= 0x80);
    return value;
  }

  /** Signed LEB128 of at most 32 bits. */
  int s32() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = u8();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next >= 0x80);
    boolean negative = (next & 0x40) != 0;
    return negative && shift < Integer.SIZE ? value | (-1 << shift) : value;
  }

  String name() {
    return new String(bytes(u32()), StandardCharsets.UTF_8);
  }

  byte[] bytes(int length) {
    byte[] part = Arrays.copyOfRange(source, at, at + length);
    at += length;
    return part;
  }
}
