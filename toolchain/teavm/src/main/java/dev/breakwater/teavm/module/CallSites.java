package dev.breakwater.teavm.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Has functions that catch nothing note once, and not before each call, that a call is under way.
 *
 * <p>TeaVM gives each call that may throw a number, which the function stores in its frame of the
 * shadow stack before the call. Who throws looks in a table by that number which exceptions are
 * caught there, and adds to the number in the frame; the function compares after the call, and
 * leaves if it is another. The table has the lines of stack traces too, where a module keeps names.
 * Where it does not, all numbers of calls around which nothing is caught say the same, so one of
 * them does for all, and it stays in the frame from one call to the next.
 */
final class CallSites {
  private static final String ALLOC_STACK = "org.teavm.backend.wasm.WasmRuntime.allocStack(int)";
  private static final String THROW =
      "org.teavm.runtime.ExceptionHandling.throwException(Throwable)";
  private static final int ENTRY_BYTES = 8;

  private final int allocStack;
  private final IntPredicate catchesNothing;
  private final int shared;

  private CallSites(int allocStack, IntPredicate catchesNothing, int shared) {
    this.allocStack = allocStack;
    this.catchesNothing = catchesNothing;
    this.shared = shared;
  }

  /** The module, whose table must have no lines, with its functions' names. */
  static byte[] shared(byte[] module) {
    SortedMap<Integer, String> names = NameSection.functions(module);
    OptionalInt allocStack = named(names, ALLOC_STACK);
    OptionalInt thrower = named(names, THROW);
    if (allocStack.isEmpty() || thrower.isEmpty()) {
      return module;
    }
    Map<Integer, Byte> memory = DataSegments.nonZero(module);
    int table = table(module, thrower.getAsInt());
    IntPredicate catchesNothing =
        id ->
            IntStream.range(0, ENTRY_BYTES)
                .noneMatch(i -> memory.containsKey(table + id * ENTRY_BYTES + i));
    int shared = IntStream.iterate(0, id -> id + 1).filter(catchesNothing).findFirst().orElse(0);
    CallSites sites = new CallSites(allocStack.getAsInt(), catchesNothing, shared);
    return FunctionBodies.edit(module, (function, body) -> sites.shortened(body));
  }

  private static OptionalInt named(SortedMap<Integer, String> names, String wanted) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(wanted))
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** Where the table begins: {@code table + 8 * id} stands in the code of who throws. */
  private static int table(byte[] module, int thrower) {
    List<Integer> found = new ArrayList<>();
    byte[] ignored =
        FunctionBodies.edit(
            module,
            (function, body) -> {
              for (int i = 4; i < body.size() && function == thrower; i++) {
                if (body.get(i).is(OpCode.I32_ADD)
                    && body.get(i - 1).is(OpCode.I32_MUL)
                    && body.get(i - 2).is(OpCode.I32_CONST, ENTRY_BYTES)
                    && body.get(i - 4).is(OpCode.I32_CONST)) {
                  found.add((int) body.get(i - 4).operand());
                }
              }
              return body;
            });
    if (found.isEmpty()) {
      throw new IllegalStateException("TeaVM no longer finds calls in a table as known");
    }
    return found.getFirst();
  }

  private List<Code> shortened(List<Code> body) {
    OptionalInt opened =
        IntStream.range(0, body.size() - 1)
            .filter(i -> body.get(i).is(OpCode.CALL, allocStack))
            .filter(i -> body.get(i + 1).is(OpCode.LOCAL_SET))
            .findFirst();
    if (opened.isEmpty()) {
      return body;
    }
    Frame frame = new Frame(body, body.get(opened.getAsInt() + 1).operand());
    return frame.isPlain() ? frame.shortened(opened.getAsInt() + 2) : body;
  }

  /** A function's use of the frame that the local {@code local} points to. */
  private final class Frame {
    private final List<Code> body;
    private final long local;
    private final Set<Integer> stores = new HashSet<>();
    private final Set<Integer> comparisons = new HashSet<>();

    Frame(List<Code> body, long local) {
      this.body = body;
      this.local = local;
    }

    /** Whether each use of the number in the frame is of a known form, and none of them catches. */
    boolean isPlain() {
      int sets = 0;
      for (int i = 0; i < body.size(); i++) {
        if (body.get(i).is(OpCode.LOCAL_TEE, local)) {
          return false;
        }
        if (body.get(i).is(OpCode.LOCAL_SET, local)) {
          sets++;
        }
        if (body.get(i).is(OpCode.LOCAL_GET, local) && !isKnown(i)) {
          return false;
        }
      }
      return sets == 1;
    }

    private boolean isKnown(int i) {
      if (isStore(i)) {
        stores.add(i);
        return catchesNothing.test((int) body.get(i + 1).operand());
      }
      if (isComparison(i)) {
        comparisons.add(i + 2);
        return catchesNothing.test((int) body.get(i + 2).operand());
      }
      return isRelease(i) || isSlot(i);
    }

    private boolean isStore(int i) {
      return at(i + 1, OpCode.I32_CONST)
          && at(i + 2, OpCode.I32_STORE)
          && body.get(i + 2).hasNoOffset();
    }

    private boolean isComparison(int i) {
      return at(i + 1, OpCode.I32_LOAD)
          && body.get(i + 1).hasNoOffset()
          && at(i + 2, OpCode.I32_CONST)
          && at(i + 3, OpCode.I32_SUB);
    }

    private boolean isRelease(int i) {
      return at(i + 1, OpCode.I32_CONST)
          && body.get(i + 1).is(OpCode.I32_CONST, 4)
          && at(i + 2, OpCode.I32_SUB);
    }

    /** A root of the collector: a constant or a local, stored behind the number. */
    private boolean isSlot(int i) {
      return (at(i + 1, OpCode.I32_CONST) || at(i + 1, OpCode.LOCAL_GET))
          && at(i + 2, OpCode.I32_STORE)
          && !body.get(i + 2).hasNoOffset();
    }

    private boolean at(int i, OpCode opcode) {
      return i < body.size() && body.get(i).is(opcode);
    }

    List<Code> shortened(int begin) {
      List<Code> code = new ArrayList<>(body.subList(0, begin));
      if (!stores.isEmpty()) {
        code.add(Code.local(OpCode.LOCAL_GET, local));
        code.add(Code.constant(shared));
        code.add(Code.store());
      }
      for (int i = begin; i < body.size(); i++) {
        if (stores.contains(i)) {
          i += 2;
        } else {
          code.add(comparisons.contains(i) ? Code.constant(shared) : body.get(i));
        }
      }
      return code;
    }
  }
}
