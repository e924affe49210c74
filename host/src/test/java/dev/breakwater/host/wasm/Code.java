package dev.breakwater.host.wasm;

import java.io.ByteArrayOutputStream;

/** The body of a function, instruction by instruction. */
public final class Code {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** {@code i32.const}. */
  public Code i32(int value) {
    bytes.write(0x41);
    return signed(value);
  }

  /** {@code i64.const}. */
  public Code i64(long value) {
    bytes.write(0x42);
    return signed(value);
  }

  /** {@code local.get}. */
  public Code get(int local) {
    return op(0x20).unsigned(local);
  }

  /** {@code local.set}. */
  public Code set(int local) {
    return op(0x21).unsigned(local);
  }

  /** {@code call}. */
  public Code call(int function) {
    return op(0x10).unsigned(function);
  }

  /** {@code call_indirect} through the first table. */
  public Code callIndirect(int type) {
    return op(0x11).unsigned(type).op(0);
  }

  /** {@code table.copy} within the first table: to, from and how many are on the stack. */
  public Code tableCopy() {
    return op(0xFC, 14, 0, 0);
  }

  /** {@code i32.load8_u} at a distance from the address on the stack. */
  public Code load8(int offset) {
    return op(0x2D, 0).unsigned(offset);
  }

  /** {@code i32.load}. */
  public Code load(int offset) {
    return op(0x28, 2).unsigned(offset);
  }

  /** {@code i32.store}. */
  public Code store(int offset) {
    return op(0x36, 2).unsigned(offset);
  }

  /** {@code global.get}. */
  public Code global(int index) {
    return op(0x23).unsigned(index);
  }

  /** {@code global.set}. */
  public Code setGlobal(int index) {
    return op(0x24).unsigned(index);
  }

  /** {@code if} without a result. */
  public Code then(Code body) {
    return op(0x04, 0x40).append(body).op(0x0B);
  }

  /** {@code loop} without a result. */
  public Code loop(Code body) {
    return op(0x03, 0x40).append(body).op(0x0B);
  }

  /** {@code br_if}. */
  public Code branchIf(int label) {
    return op(0x0D).unsigned(label);
  }

  /** {@code br}. */
  public Code branch(int label) {
    return op(0x0C).unsigned(label);
  }

  /** {@code i32.eq}. */
  public Code eq() {
    return op(0x46);
  }

  /** {@code i32.eqz}. */
  public Code eqz() {
    return op(0x45);
  }

  /** {@code i32.add}. */
  public Code add() {
    return op(0x6A);
  }

  /** {@code return}. */
  public Code ret() {
    return op(0x0F);
  }

  /** {@code drop}. */
  public Code drop() {
    return op(0x1A);
  }

  /** {@code unreachable}. */
  public Code unreachable() {
    return op(0x00);
  }

  /** Instructions by their bytes. */
  public Code op(int... codes) {
    for (int code : codes) {
      bytes.write(code);
    }
    return this;
  }

  /** The instructions of {@code other}. */
  public Code append(Code other) {
    bytes.writeBytes(other.bytes());
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private Code signed(long value) {
    long rest = value;
    while (rest < -64 || rest > 63) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>= 7;
    }
    bytes.write((int) rest & 0x7F);
    return this;
  }

  private Code unsigned(int value) {
    int rest = value;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }
}
