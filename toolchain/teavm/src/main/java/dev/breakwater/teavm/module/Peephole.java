package dev.breakwater.teavm.module;

import java.util.ArrayList;
import java.util.List;
import run.endive.wasm.types.OpCode;

/** Shorter instructions for the same, where neither a branch nor a block stands between them. */
final class Peephole {
  private final List<Code> out = new ArrayList<>();

  private Peephole() {}

  /** The module with shorter code. */
  static byte[] applied(byte[] module) {
    return FunctionBodies.edit(module, (function, body) -> shortened(body));
  }

  private static List<Code> shortened(List<Code> body) {
    Peephole peephole = new Peephole();
    body.forEach(peephole::add);
    return peephole.out;
  }

  private void add(Code next) {
    if (ends(next, OpCode.LOCAL_SET, OpCode.LOCAL_GET) && last(1).operand() == next.operand()) {
      drop(1);
      out.add(Code.local(OpCode.LOCAL_TEE, next.operand()));
    } else if (ends(next, OpCode.LOCAL_GET, OpCode.LOCAL_SET)
        && last(1).operand() == next.operand()) {
      drop(1);
    } else if (next.is(OpCode.I32_EQ) && !out.isEmpty() && last(1).is(OpCode.I32_CONST, 0)) {
      drop(1);
      add(Code.of(OpCode.I32_EQZ));
    } else if (next.is(OpCode.I32_SUB) && !out.isEmpty() && last(1).is(OpCode.I32_CONST, 0)) {
      drop(1);
    } else if (next.is(OpCode.RETURN) && RangeTest.ends(out)) {
      RangeTest.shorten(out);
      out.add(next);
    } else if (isCondition(next) && (endsWithTwoNegations() || endsWithUnequalToNothing())) {
      drop(2);
      out.add(next);
    } else {
      out.add(next);
    }
  }

  private boolean ends(Code next, OpCode before, OpCode now) {
    return next.is(now) && !out.isEmpty() && last(1).is(before);
  }

  /** What asks whether a number is zero, and not which. */
  private static boolean isCondition(Code code) {
    return code.is(OpCode.BR_IF) || code.is(OpCode.IF);
  }

  private boolean endsWithTwoNegations() {
    return out.size() >= 2 && last(1).is(OpCode.I32_EQZ) && last(2).is(OpCode.I32_EQZ);
  }

  private boolean endsWithUnequalToNothing() {
    return out.size() >= 2 && last(1).is(OpCode.I32_NE) && last(2).is(OpCode.I32_CONST, 0);
  }

  private Code last(int back) {
    return out.get(out.size() - back);
  }

  private void drop(int count) {
    out.subList(out.size() - count, out.size()).clear();
  }
}
