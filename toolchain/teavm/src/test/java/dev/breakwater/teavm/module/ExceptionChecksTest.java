package dev.breakwater.teavm.module;

import static dev.breakwater.teavm.module.ByHand.BLOCK;
import static dev.breakwater.teavm.module.ByHand.BR_IF;
import static dev.breakwater.teavm.module.ByHand.CALL;
import static dev.breakwater.teavm.module.ByHand.CALL_INDIRECT;
import static dev.breakwater.teavm.module.ByHand.CONST;
import static dev.breakwater.teavm.module.ByHand.DROP;
import static dev.breakwater.teavm.module.ByHand.END;
import static dev.breakwater.teavm.module.ByHand.GET;
import static dev.breakwater.teavm.module.ByHand.I32;
import static dev.breakwater.teavm.module.ByHand.LOAD;
import static dev.breakwater.teavm.module.ByHand.NOTHING;
import static dev.breakwater.teavm.module.ByHand.SET;
import static dev.breakwater.teavm.module.ByHand.SUB;
import static dev.breakwater.teavm.module.ByHand.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Functions by hand, in which TeaVM's forms stand: 0 opens a frame, 1 throws, 2 does nothing, 3
 * calls 2, 4 calls 1, 5 calls 4, 6 calls through the table. All get and give a number.
 */
class ExceptionChecksTest {
  private static final int QUIET = 2;
  private static final int QUIETLY_CALLING = 3;
  private static final int THROWING = 4;
  private static final int INDIRECTLY_THROWING = 5;
  private static final int THROUGH_THE_TABLE = 6;

  @Test
  void noExceptionIsLookedForWhereNoneCanCome() {
    assertLeftOut(true, leaving(QUIET, 1));
    assertLeftOut(true, leaving(QUIETLY_CALLING, 1));
    assertLeftOut(true, catching(QUIET, 2));
  }

  @Test
  void exceptionsAreLookedForWhereTheyMayCome() {
    for (int callee : new int[] {1, THROWING, INDIRECTLY_THROWING, THROUGH_THE_TABLE}) {
      assertLeftOut(false, leaving(callee, 1));
      assertLeftOut(false, catching(callee, 2));
    }
  }

  @Test
  void whatOnlyLooksAlikeStays() {
    assertLeftOut(false, leaving(QUIET, 2));
    assertLeftOut(false, catching(QUIET, 0));
  }

  /** A call, and behind it the search by which a function leaves; local 1 is its frame. */
  private static int[] leaving(int callee, int frame) {
    return new int[] {
      BLOCK, NOTHING, GET, 0, CALL, callee, SET, 0, GET, frame, LOAD, 2, 0, CONST, 7, SUB, BR_IF, 0,
      END
    };
  }

  /** The same where something is caught, of which local 2 says what. */
  private static int[] catching(int callee, int caught) {
    return new int[] {
      BLOCK, NOTHING, END, GET, 0, CALL, callee, DROP, GET, 1, LOAD, 2, 0, CONST, 7, SUB, SET, 2,
      GET, 2, GET, caught, BR_IF, 0, DROP
    };
  }

  private static void assertLeftOut(boolean expected, int... code) {
    byte[] module = module(code);
    byte[] needed = expected ? module(withoutSearch(code)) : module;

    assertThat(ExceptionChecks.needed(module)).isEqualTo(needed);
  }

  /** The call with the block around it or before it. */
  private static int[] withoutSearch(int... code) {
    return code[2] == END
        ? Arrays.copyOf(code, 8)
        : IntStream.concat(Arrays.stream(code, 0, 8), IntStream.of(END)).toArray();
  }

  private static byte[] module(int... last) {
    TreeMap<Integer, byte[]> sections = new TreeMap<>();
    sections.put(ByHand.TYPE, bytes(1, 0x60, 1, I32, 1, I32));
    sections.put(3, bytes(8, 0, 0, 0, 0, 0, 0, 0, 0));
    sections.put(4, bytes(1, 0x70, 0, 1));
    sections.put(5, bytes(1, 0, 1));
    WasmWriter code = new WasmWriter().u32(8);
    ByHand.body(code, 0, bytes(GET, 0));
    ByHand.body(code, 0, bytes(GET, 0));
    ByHand.body(code, 0, bytes(GET, 0));
    ByHand.body(code, 0, bytes(GET, 0, CALL, QUIET));
    ByHand.body(code, 0, bytes(GET, 0, CALL, 1));
    ByHand.body(code, 0, bytes(GET, 0, CALL, THROWING));
    ByHand.body(code, 0, bytes(GET, 0, CONST, 0, CALL_INDIRECT, 0, 0));
    WasmWriter body = new WasmWriter().bytes(bytes(CONST, 0, CALL, 0, SET, 1));
    body.bytes(bytes(BLOCK, I32)).bytes(bytes(last)).bytes(bytes(CONST, 0, END));
    ByHand.body(code, 2, body.toBytes());
    sections.put(ByHand.CODE, code.toBytes());
    return NameSection.replaced(ByHand.module(sections), ByHand.RUNTIME);
  }
}
