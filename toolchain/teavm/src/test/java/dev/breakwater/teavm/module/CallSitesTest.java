package dev.breakwater.teavm.module;

import static dev.breakwater.teavm.module.ByHand.ADD;
import static dev.breakwater.teavm.module.ByHand.BLOCK;
import static dev.breakwater.teavm.module.ByHand.BR_IF;
import static dev.breakwater.teavm.module.ByHand.CALL;
import static dev.breakwater.teavm.module.ByHand.CONST;
import static dev.breakwater.teavm.module.ByHand.END;
import static dev.breakwater.teavm.module.ByHand.GET;
import static dev.breakwater.teavm.module.ByHand.I32;
import static dev.breakwater.teavm.module.ByHand.LOAD;
import static dev.breakwater.teavm.module.ByHand.MUL;
import static dev.breakwater.teavm.module.ByHand.NOTHING;
import static dev.breakwater.teavm.module.ByHand.SET;
import static dev.breakwater.teavm.module.ByHand.STORE;
import static dev.breakwater.teavm.module.ByHand.SUB;
import static dev.breakwater.teavm.module.ByHand.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import run.endive.wasm.types.OpCode;

/**
 * Functions by hand, in which TeaVM's forms stand: 0 opens a frame, 1 throws, 2 catches nothing, 3
 * and 4 catch the same, 5 catches more. The table has handlers for the calls 7, 8 and 9 alone.
 */
class CallSitesTest {
  private static final int PLAIN = 2;
  private static final int CATCHING = 3;
  private static final int CATCHING_THE_SAME = 4;
  private static final int CATCHING_MORE = 5;

  private static final int TABLE = 16;
  private static final int HANDLER = 104;
  private static final int SAME_HANDLER = 116;
  private static final int FIRST_HANDLER = 128;
  private static final int SECOND_HANDLER = 140;
  private static final int MEMORY_BYTES = 152;
  private static final int EXCEPTION = 1000;

  private final byte[] shared = CallSites.shared(module());
  private final ByteBuffer memory =
      ByteBuffer.wrap(Arrays.copyOf(DataSegments.image(shared), MEMORY_BYTES))
          .order(ByteOrder.LITTLE_ENDIAN);

  @Test
  void aFunctionThatCatchesNothingStoresItsNumberOnce() {
    assertThat(constants(PLAIN)).containsExactly(1, 0, 0, 0);
  }

  @Test
  void whatCatchesTheSameHasTheSameNumber() {
    assertThat(constants(CATCHING)).containsExactly(1, 1, 1, 0, 0);
    assertThat(constants(CATCHING_THE_SAME)).isEqualTo(constants(CATCHING));
    assertThat(constants(CATCHING_MORE)).containsExactly(1, 2, 2, 0, 0);
  }

  @Test
  void theTableHasTheHandlersUnderTheNewNumbersAlone() {
    assertThat(memory.getInt(TABLE)).isZero();
    assertThat(handlers(1)).containsExactly(List.of(0, EXCEPTION));
    assertThat(handlers(2)).containsExactly(List.of(1, EXCEPTION), List.of(0, 0));
    for (int number = 3; number < 11; number++) {
      assertThat(handlers(number)).as("call %d", number).isEmpty();
    }
    assertThat(memory.getInt(SAME_HANDLER + 4)).isZero();
  }

  private List<List<Integer>> handlers(int number) {
    List<List<Integer>> handlers = new ArrayList<>();
    for (int at = memory.getInt(TABLE + 8 * number); at != 0; at = memory.getInt(at + 8)) {
      handlers.add(List.of(memory.getInt(at), memory.getInt(at + 4)));
    }
    return handlers;
  }

  private List<Integer> constants(int wanted) {
    List<Integer> constants = new ArrayList<>();
    FunctionBodies.forEach(
        shared,
        (function, body) ->
            body.stream()
                .filter(code -> function == wanted && code.is(OpCode.I32_CONST))
                .forEach(code -> constants.add((int) code.operand())));
    return constants;
  }

  /** Notes that a call is under way, calls, and compares. */
  private static int[] call(int number) {
    return new int[] {
      BLOCK, NOTHING, GET, 1, CONST, number, STORE, 2, 0, GET, 0, CALL, 1, SET, 0, GET, 1, LOAD, 2,
      0, CONST, number, SUB, BR_IF, 0, END
    };
  }

  private static void function(WasmWriter code, int first, int second) {
    byte[] frame = bytes(CONST, 1, CALL, 0, SET, 1);
    WasmWriter body = new WasmWriter().bytes(frame);
    body.bytes(bytes(call(first))).bytes(bytes(call(second))).bytes(bytes(GET, 0));
    ByHand.body(code, 1, body.toBytes());
  }

  private static byte[] module() {
    TreeMap<Integer, byte[]> sections = new TreeMap<>();
    sections.put(ByHand.TYPE, bytes(1, 0x60, 1, I32, 1, I32));
    sections.put(3, bytes(6, 0, 0, 0, 0, 0, 0));
    sections.put(5, bytes(1, 0, 1));
    WasmWriter code = new WasmWriter().u32(6);
    ByHand.body(code, 0, bytes(GET, 0));
    ByHand.body(code, 0, bytes(CONST, TABLE, GET, 0, CONST, 8, MUL, ADD));
    function(code, 3, 4);
    function(code, 7, 5);
    function(code, 8, 6);
    function(code, 9, 10);
    sections.put(ByHand.CODE, code.toBytes());
    WasmWriter data = new WasmWriter();
    DataSegments.ofImage(image(), data);
    sections.put(11, data.toBytes());
    return NameSection.replaced(ByHand.module(sections), ByHand.RUNTIME);
  }

  private static byte[] image() {
    ByteBuffer memory = ByteBuffer.allocate(MEMORY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    memory.putInt(TABLE + 8 * 7, HANDLER);
    memory.putInt(TABLE + 8 * 8, SAME_HANDLER);
    memory.putInt(TABLE + 8 * 9, FIRST_HANDLER);
    memory.putInt(HANDLER + 4, EXCEPTION);
    memory.putInt(SAME_HANDLER + 4, EXCEPTION);
    memory.putInt(FIRST_HANDLER, 1).putInt(FIRST_HANDLER + 4, EXCEPTION);
    memory.putInt(FIRST_HANDLER + 8, SECOND_HANDLER);
    return memory.array();
  }
}
