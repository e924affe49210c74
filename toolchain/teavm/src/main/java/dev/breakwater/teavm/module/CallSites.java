package dev.breakwater.teavm.module;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Gives calls around which the same is caught the same number, and the smallest to those around
 * which nothing is.
 *
 * <p>TeaVM gives each call that may throw a number of its own, which the function stores in its
 * frame of the shadow stack before the call. Who throws looks in a table by that number which
 * exceptions are caught there, and adds to the number in the frame; the function compares after the
 * call, and leaves if it is another. The table has the lines of stack traces too, where a module
 * keeps names. Where it does not, one number does for all calls that catch the same. A function
 * that catches nothing stores its number once: it stays in the frame from one call to the next.
 */
final class CallSites {
  private static final int ENTRY_BYTES = 8;
  private static final int HANDLER_BYTES = 12;
  private static final int TYPE = 4;
  private static final int NEXT = 8;

  private final RuntimeFunctions runtime;
  private final int table;
  private final ByteBuffer memory;

  /** How often each kind of call is named in the code, and where its handlers begin. */
  private final Map<List<Handler>, Integer> uses = new LinkedHashMap<>();

  private final Map<List<Handler>, Integer> heads = new HashMap<>();
  private final Map<Integer, List<Handler>> old = new HashMap<>();
  private final Map<List<Handler>, Integer> numbers = new HashMap<>();

  /** What may be a number in code of another form than is known, where it must stay. */
  private final Set<Integer> reserved = new HashSet<>();

  /**
   * Who catches an exception.
   *
   * @param number of the handler in its function
   * @param type address of the class of exceptions; 0 for all
   */
  private record Handler(int number, int type) {}

  private CallSites(RuntimeFunctions runtime, int table, byte[] image) {
    this.runtime = runtime;
    this.table = table;
    this.memory = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The module, whose table must have no lines, with its functions' names. */
  static byte[] shared(byte[] module) {
    Optional<RuntimeFunctions> runtime = RuntimeFunctions.of(module);
    if (runtime.isEmpty()) {
      return module;
    }
    int table = table(module, runtime.get().thrower());
    CallSites sites = new CallSites(runtime.get(), table, DataSegments.image(module));
    FunctionBodies.forEach(module, (function, body) -> sites.note(body));
    sites.number();
    byte[] renumbered = FunctionBodies.edit(module, (function, body) -> sites.renumbered(body));
    return DataSegments.replaced(renumbered, sites.memory.array());
  }

  /** Where the table begins: {@code table + 8 * id} stands in the code of who throws. */
  private static int table(byte[] module, int thrower) {
    List<Integer> found = new ArrayList<>();
    FunctionBodies.forEach(
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
        });
    if (found.isEmpty()) {
      throw new IllegalStateException("TeaVM no longer finds calls in a table as known");
    }
    return found.getFirst();
  }

  private void note(List<Code> body) {
    Optional<Frame> frame = frame(body);
    if (frame.isPresent() && frame.get().isKnown()) {
      for (int number : frame.get().numbers()) {
        List<Handler> handlers = old.computeIfAbsent(number, this::handlers);
        uses.merge(handlers, 1, Integer::sum);
        heads.putIfAbsent(handlers, head(number));
      }
    } else if (frame.isPresent()) {
      body.stream()
          .filter(code -> code.is(OpCode.I32_CONST))
          .forEach(code -> reserved.add((int) code.operand()));
    }
  }

  private int head(int number) {
    return word(table + number * ENTRY_BYTES);
  }

  /** Behind the data there are zeros. */
  private int word(int at) {
    return at + Integer.BYTES <= memory.capacity() ? memory.getInt(at) : 0;
  }

  private List<Handler> handlers(int number) {
    List<Handler> handlers = new ArrayList<>();
    for (int at = head(number); at != 0; at = word(at + NEXT)) {
      handlers.add(new Handler(word(at), word(at + TYPE)));
    }
    return handlers;
  }

  /** Gives the numbers anew, and writes the table for them. */
  private void number() {
    PrimitiveIterator.OfInt free =
        IntStream.iterate(0, number -> number + 1)
            .filter(number -> !reserved.contains(number))
            .iterator();
    uses.keySet().stream()
        .sorted(
            Comparator.comparing((List<Handler> handlers) -> !handlers.isEmpty())
                .thenComparingInt(handlers -> -uses.getOrDefault(handlers, 0)))
        .forEach(handlers -> numbers.put(handlers, free.nextInt()));
    old.forEach((number, handlers) -> {
      if (!reserved.contains(number)) {
        forget(number, handlers);
      }
    });
    numbers.forEach((handlers, number) -> {
      zero(table + number * ENTRY_BYTES, ENTRY_BYTES);
      if (!handlers.isEmpty()) {
        memory.putInt(table + number * ENTRY_BYTES, heads.getOrDefault(handlers, 0));
      }
    });
  }

  /** Makes zeros of an entry, and of its handlers unless they are those that others share. */
  private void forget(int number, List<Handler> handlers) {
    int head = head(number);
    if (head != heads.getOrDefault(handlers, 0)) {
      int at = head;
      while (at != 0) {
        int next = word(at + NEXT);
        zero(at, HANDLER_BYTES);
        at = next;
      }
    }
    zero(table + number * ENTRY_BYTES, ENTRY_BYTES);
  }

  private void zero(int at, int bytes) {
    int end = Math.min(at + bytes, memory.capacity());
    IntStream.range(at, end).forEach(each -> memory.put(each, (byte) 0));
  }

  private Optional<Frame> frame(List<Code> body) {
    OptionalInt opened = runtime.frameIn(body);
    return opened.isPresent() ? Optional.of(new Frame(body, opened.getAsInt())) : Optional.empty();
  }

  private List<Code> renumbered(List<Code> body) {
    Optional<Frame> frame = frame(body);
    return frame.isPresent() && frame.get().isKnown() ? frame.get().renumbered() : body;
  }

  /** A function's use of the frame that the local {@code local} points to. */
  private final class Frame {
    private final List<Code> body;
    private final int begin;
    private final long local;
    private final Set<Integer> stores = new HashSet<>();
    private final Set<Integer> comparisons = new HashSet<>();

    Frame(List<Code> body, int opened) {
      this.body = body;
      this.begin = opened + 1;
      this.local = body.get(opened).operand();
    }

    /** Whether each use of the frame is of a known form. */
    boolean isKnown() {
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
        return true;
      }
      if (isComparison(i)) {
        comparisons.add(i + 2);
        return true;
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

    /** The numbers that its code names, as often as it does. */
    List<Integer> numbers() {
      return IntStream.concat(
              stores.stream().mapToInt(i -> i + 1), comparisons.stream().mapToInt(i -> i))
          .map(i -> (int) body.get(i).operand())
          .sorted()
          .boxed()
          .toList();
    }

    List<Code> renumbered() {
      boolean catchesNothing =
          numbers().stream().allMatch(number -> old.getOrDefault(number, List.of()).isEmpty());
      List<Code> code = new ArrayList<>(body.subList(0, begin));
      if (catchesNothing && !stores.isEmpty()) {
        code.add(Code.local(OpCode.LOCAL_GET, local));
        code.add(renumbered(body.get(stores.iterator().next() + 1)));
        code.add(Code.store());
      }
      for (int i = begin; i < body.size(); i++) {
        if (catchesNothing && stores.contains(i)) {
          i += 2;
        } else if (comparisons.contains(i) || stores.contains(i - 1)) {
          code.add(renumbered(body.get(i)));
        } else {
          code.add(body.get(i));
        }
      }
      return code;
    }

    private Code renumbered(Code number) {
      List<Handler> handlers = old.getOrDefault((int) number.operand(), List.of());
      return Code.constant(numbers.getOrDefault(handlers, 0));
    }
  }
}
