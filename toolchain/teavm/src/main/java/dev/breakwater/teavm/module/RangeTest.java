package dev.breakwater.teavm.module;

import java.util.List;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Whether a number lies in a range, at the end of a function. TeaVM tells by such a function for
 * each class whether an object is one: it compares the number with both ends of the range, and
 * returns from three places. One comparison of its distance from the lower end says the same.
 */
final class RangeTest {
  private static final List<OpCode> FORM =
      List.of(
          OpCode.LOCAL_TEE,
          OpCode.I32_CONST,
          OpCode.I32_LT_S,
          OpCode.IF,
          OpCode.I32_CONST,
          OpCode.RETURN,
          OpCode.END,
          OpCode.LOCAL_GET,
          OpCode.I32_CONST,
          OpCode.I32_GE_S,
          OpCode.IF,
          OpCode.I32_CONST,
          OpCode.RETURN,
          OpCode.END,
          OpCode.I32_CONST);

  private RangeTest() {}

  /** Whether {@code code}, behind which the function returns, ends in one. */
  static boolean ends(List<Code> code) {
    if (code.size() < FORM.size()) {
      return false;
    }
    List<Code> test = test(code);
    return IntStream.range(0, FORM.size()).allMatch(i -> test.get(i).is(FORM.get(i)))
        && test.get(0).operand() == test.get(7).operand()
        && test.get(4).operand() == 0
        && test.get(11).operand() == 0
        && test.get(14).operand() == 1
        && test.get(1).operand() <= test.get(8).operand();
  }

  /** Puts the shorter form in the place of the one that {@code code} ends in. */
  static void shorten(List<Code> code) {
    List<Code> test = test(code);
    int from = (int) test.get(1).operand();
    int to = (int) test.get(8).operand();
    test.clear();
    code.add(Code.constant(from));
    code.add(Code.of(OpCode.I32_SUB));
    code.add(Code.constant(to - from));
    code.add(Code.of(OpCode.I32_LT_U));
  }

  private static List<Code> test(List<Code> code) {
    return code.subList(code.size() - FORM.size(), code.size());
  }
}
