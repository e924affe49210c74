package dev.breakwater.teavm.module;

import java.util.Arrays;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.OpCode;

/** An instruction with its bytes. */
final class Code {
  private final OpCode opcode;
  private final long[] operands;
  private final byte[] bytes;

  private Code(OpCode opcode, long[] operands, byte[] bytes) {
    this.opcode = opcode;
    this.operands = operands;
    this.bytes = bytes;
  }

  /** One that was read, whose bytes are those of {@code body} in this range. */
  static Code read(Instruction instruction, byte[] body, int from, int to) {
    return new Code(
        instruction.opcode(), instruction.operands(), Arrays.copyOfRange(body, from, to));
  }

  /** One without operands. */
  static Code of(OpCode opcode) {
    return new Code(opcode, new long[0], new byte[] {(byte) opcode.opcode()});
  }

  /** One that names a local. */
  static Code local(OpCode opcode, long local) {
    byte[] bytes = new WasmWriter().u8(opcode.opcode()).u32((int) local).toBytes();
    return new Code(opcode, new long[] {local}, bytes);
  }

  /** {@code i32.const}. */
  static Code constant(int value) {
    byte[] bytes = new WasmWriter().u8(OpCode.I32_CONST.opcode()).s32(value).toBytes();
    return new Code(OpCode.I32_CONST, new long[] {value}, bytes);
  }

  /** {@code i32.store} at an address itself. */
  static Code store() {
    return new Code(
        OpCode.I32_STORE,
        new long[] {2, 0},
        new WasmWriter().u8(OpCode.I32_STORE.opcode()).u32(2).u32(0).toBytes());
  }

  boolean is(OpCode wanted) {
    return opcode == wanted;
  }

  boolean is(OpCode wanted, long operand) {
    return opcode == wanted && operands[0] == operand;
  }

  long operand() {
    return operands[0];
  }

  /** Whether it loads or stores, without an offset. */
  boolean hasNoOffset() {
    return operands[1] == 0;
  }

  void write(WasmWriter out) {
    out.bytes(bytes);
  }
}
