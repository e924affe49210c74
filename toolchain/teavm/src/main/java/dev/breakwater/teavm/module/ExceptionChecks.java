package dev.breakwater.teavm.module;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Leaves out the search for an exception after calls from which none can come.
 *
 * <p>TeaVM compares the number in the frame after each call of a method, since who throws changes
 * it. A function throws if it calls the run time's thrower, through whatever others; what is called
 * through a table may throw.
 */
final class ExceptionChecks {
  /** How many instructions there are from the frame to the branch. */
  private static final int LEAVING = 5;

  /** The same within a {@code try}, where the branch takes the difference along. */
  private static final int CATCHING = 9;

  private final RuntimeFunctions runtime;
  private final Set<Integer> throwing;

  private ExceptionChecks(RuntimeFunctions runtime, Set<Integer> throwing) {
    this.runtime = runtime;
    this.throwing = throwing;
  }

  /** The module, with its functions' names, without the searches that find nothing. */
  static byte[] needed(byte[] module) {
    Optional<RuntimeFunctions> runtime = RuntimeFunctions.of(module);
    if (runtime.isEmpty()) {
      return module;
    }
    ExceptionChecks checks =
        new ExceptionChecks(runtime.get(), throwing(module, runtime.get().thrower()));
    return FunctionBodies.edit(module, (function, body) -> checks.needed(body));
  }

  private static Set<Integer> throwing(byte[] module, int thrower) {
    Map<Integer, List<Integer>> callers = new HashMap<>();
    Set<Integer> throwing = new HashSet<>(Set.of(thrower));
    FunctionBodies.forEach(
        module,
        (function, body) -> {
          for (Code code : body) {
            if (code.is(OpCode.CALL)) {
              callers
                  .computeIfAbsent((int) code.operand(), callee -> new ArrayList<>())
                  .add(function);
            } else if (code.is(OpCode.CALL_INDIRECT)) {
              throwing.add(function);
            }
          }
        });
    Queue<Integer> next = new ArrayDeque<>(throwing);
    while (!next.isEmpty()) {
      callers.getOrDefault(next.remove(), List.of()).stream()
          .filter(throwing::add)
          .forEach(next::add);
    }
    return throwing;
  }

  private List<Code> needed(List<Code> body) {
    OptionalInt opened = runtime.frameIn(body);
    if (opened.isEmpty()) {
      return body;
    }
    long frame = body.get(opened.getAsInt()).operand();
    List<Code> needed = new ArrayList<>();
    int at = 0;
    while (at < body.size()) {
      int length = check(body, at, frame);
      if (length > 0 && followsQuietCall(body, at)) {
        at += length;
      } else {
        needed.add(body.get(at));
        at++;
      }
    }
    return needed;
  }

  /** How many instructions from {@code at} on are such a search, or 0. */
  private static int check(List<Code> body, int at, long frame) {
    if (!body.get(at).is(OpCode.LOCAL_GET, frame)
        || !follows(body, at, OpCode.I32_LOAD, OpCode.I32_CONST, OpCode.I32_SUB)
        || !body.get(at + 1).hasNoOffset()) {
      return 0;
    }
    if (is(body, at + 4, OpCode.BR_IF)) {
      return LEAVING;
    }
    boolean catches =
        follows(
                body,
                at + 3,
                OpCode.LOCAL_SET,
                OpCode.LOCAL_GET,
                OpCode.LOCAL_GET,
                OpCode.BR_IF,
                OpCode.DROP)
            && body.get(at + 4).operand() == body.get(at + 5).operand()
            && body.get(at + 4).operand() == body.get(at + 6).operand();
    return catches ? CATCHING : 0;
  }

  private static boolean follows(List<Code> body, int at, OpCode... opcodes) {
    return IntStream.range(0, opcodes.length).allMatch(i -> is(body, at + 1 + i, opcodes[i]));
  }

  private static boolean is(List<Code> body, int at, OpCode opcode) {
    return at < body.size() && body.get(at).is(opcode);
  }

  /** Whether a call that throws nothing stands before {@code at}, with or without its result. */
  private boolean followsQuietCall(List<Code> body, int at) {
    if (at < 2) {
      return false;
    }
    boolean hasResult = body.get(at - 1).is(OpCode.LOCAL_SET) || body.get(at - 1).is(OpCode.DROP);
    Code call = body.get(hasResult ? at - 2 : at - 1);
    return call.is(OpCode.CALL) && !throwing.contains((int) call.operand());
  }
}
