package dev.breakwater.teavm.module;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Leaves out of a module's data what it says about classes of which there is never an object and
 * for which nobody asks: those that have static methods alone, most of all.
 *
 * <p>TeaVM describes each class in {@value #WORDS} words, behind which stand the numbers of the
 * functions for its virtual methods, -1 for one that no class has. A description is needed if its
 * address stands in the code or in data, if an object of the class does, or if another needed one
 * names it. All others become zeros, which cost nothing, and so do the numbers -1. Nobody calls
 * through the table then who tells whether an object is one of such a class, or initialises it.
 */
public final class NeededClasses {
  private static final int WORD = 4;
  private static final int WORDS = 22;
  private static final int SIZE = 2 * WORD;
  private static final int FLAGS = 3 * WORD;
  private static final int TAG = 4 * WORD;
  private static final int CHECK = 5 * WORD;
  private static final int IS_INSTANCE = 12 * WORD;
  private static final int INITIALIZER = 13 * WORD;
  private static final int BYTES = WORDS * WORD;

  /** An object begins with an eighth of the address of its class, below three bits of its own. */
  private static final int CLASS_OF_OBJECT = 0x1FFF_FFFF;

  private static final int ADDRESS_SHIFT = 3;
  private static final int CONSTANT_CHECK = 0xAAAA_AAAA;
  private static final int NO_FUNCTION = -1;

  private final ByteBuffer memory;
  private final Set<Integer> constants;
  private final List<Elements> tables;

  /** Where the collector finds the addresses of all classes, one behind the other. */
  private int list;

  private int listEnd;
  private final TreeSet<Integer> classes = new TreeSet<>();
  private final Set<Integer> needed = new HashSet<>();

  private NeededClasses(byte[] memory, Set<Integer> constants, List<Elements> tables) {
    int whole = (memory.length + BYTES) / WORD * WORD;
    this.memory = ByteBuffer.wrap(Arrays.copyOf(memory, whole)).order(ByteOrder.LITTLE_ENDIAN);
    this.constants = constants;
    this.tables = tables;
  }

  /** The module with the descriptions that it needs. */
  public static byte[] of(byte[] module) {
    NeededClasses classes =
        new NeededClasses(DataSegments.image(module), constants(module), Elements.of(module));
    if (!classes.find()) {
      return module;
    }
    classes.reach();
    Set<Integer> unused = classes.clear();
    byte[] called =
        ModuleSections.edit(
            module,
            Map.of(
                ModuleSections.ELEMENT,
                (in, out) ->
                    Elements.write(
                        Elements.all(in).stream().map(each -> each.without(unused)).toList(),
                        out)));
    return DataSegments.replaced(called, classes.memory.array());
  }

  /** The numbers that stand in the code of functions that are called. */
  private static Set<Integer> constants(byte[] module) {
    FunctionOrder order = FunctionOrder.of(module);
    Set<Integer> constants = new HashSet<>();
    FunctionBodies.forEach(
        module,
        (function, body) -> {
          if (order.isNeeded(function)) {
            body.stream()
                .filter(code -> code.is(OpCode.I32_CONST))
                .forEach(code -> constants.add((int) code.operand()));
          }
        });
    return constants;
  }

  private int word(int address) {
    return memory.getInt(address);
  }

  private IntStream words() {
    return IntStream.iterate(0, address -> address < memory.capacity() - BYTES, a -> a + WORD);
  }

  /** Finds the list of all classes; each is an object of the class {@code Class}. */
  private boolean find() {
    OptionalInt classOfClasses =
        words().filter(this::hasCheck).filter(at -> classOf(at) == at).findFirst();
    if (classOfClasses.isEmpty()) {
      return false;
    }
    int header = word(classOfClasses.getAsInt());
    int from = 0;
    for (int at : words().toArray()) {
      if (!isAt(word(at), header)) {
        from = at + WORD;
      } else if (at + WORD - from > listEnd - list) {
        list = from;
        listEnd = at + WORD;
      }
    }
    IntStream.iterate(list, at -> at < listEnd, at -> at + WORD)
        .forEach(at -> classes.add(word(at)));
    return true;
  }

  private boolean isAt(int address, int header) {
    return address > 0 && address < memory.capacity() - BYTES && word(address) == header;
  }

  private int classOf(int object) {
    return (word(object) & CLASS_OF_OBJECT) << ADDRESS_SHIFT;
  }

  private boolean hasCheck(int at) {
    int size = word(at + SIZE);
    int tag = word(at + TAG);
    return size != 0 && word(at + CHECK) == (size ^ (tag << 8) ^ (tag >>> 24) ^ CONSTANT_CHECK);
  }

  private void reach() {
    Queue<Integer> next = new ArrayDeque<>();
    for (int constant : constants) {
      need(constant, next);
      need(constant - FLAGS, next);
    }
    words()
        .filter(at -> !isDescribing(at))
        .filter(at -> at < list || at >= listEnd)
        .forEach(at -> {
          need(word(at), next);
          need(classOf(at), next);
        });
    while (!next.isEmpty()) {
      int at = next.remove();
      need(classOf(at), next);
      IntStream.range(1, WORDS).forEach(i -> need(word(at + i * WORD), next));
    }
  }

  private void need(int address, Queue<Integer> next) {
    if (classes.contains(address) && needed.add(address)) {
      next.add(address);
    }
  }

  private boolean isDescribing(int at) {
    Integer from = classes.floor(at);
    return from != null && at < from + BYTES;
  }

  /** Makes zeros of what is not needed, and returns the table's places that nobody calls then. */
  private Set<Integer> clear() {
    Set<Integer> named = new HashSet<>(constants);
    words().forEach(at -> named.add(word(at)));
    Set<Integer> unused = new HashSet<>();
    for (int at : classes) {
      boolean isNeeded = needed.contains(at) || !hasCheck(at);
      if (!isNeeded) {
        unused.add(word(at + IS_INSTANCE));
        unused.add(word(at + INITIALIZER));
        zero(at, BYTES);
      }
      // A field may follow, whose address is named wherever it is used.
      for (int method = at + BYTES; isMethod(method) && !isNamed(method, named); method += WORD) {
        if (!isNeeded || word(method) == NO_FUNCTION) {
          zero(method, WORD);
        }
      }
    }
    return unused;
  }

  private static boolean isNamed(int at, Set<Integer> named) {
    return IntStream.range(at, at + WORD).anyMatch(named::contains);
  }

  private boolean isMethod(int at) {
    int number = word(at);
    return number == NO_FUNCTION
        || (number > 0 && tables.stream().anyMatch(elements -> elements.has(number)));
  }

  private void zero(int at, int bytes) {
    IntStream.range(at, at + bytes).forEach(each -> memory.put(each, (byte) 0));
  }
}
