package dev.breakwater.teavm.module;

import static dev.breakwater.teavm.module.ByHand.ADD;
import static dev.breakwater.teavm.module.ByHand.BLOCK;
import static dev.breakwater.teavm.module.ByHand.CONST;
import static dev.breakwater.teavm.module.ByHand.ELSE;
import static dev.breakwater.teavm.module.ByHand.END;
import static dev.breakwater.teavm.module.ByHand.EQ;
import static dev.breakwater.teavm.module.ByHand.EQZ;
import static dev.breakwater.teavm.module.ByHand.GET;
import static dev.breakwater.teavm.module.ByHand.GE_S;
import static dev.breakwater.teavm.module.ByHand.I32;
import static dev.breakwater.teavm.module.ByHand.IF;
import static dev.breakwater.teavm.module.ByHand.LT_S;
import static dev.breakwater.teavm.module.ByHand.NE;
import static dev.breakwater.teavm.module.ByHand.NOTHING;
import static dev.breakwater.teavm.module.ByHand.RETURN;
import static dev.breakwater.teavm.module.ByHand.SET;
import static dev.breakwater.teavm.module.ByHand.SUB;
import static dev.breakwater.teavm.module.ByHand.TEE;
import static dev.breakwater.teavm.module.ByHand.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Instance;
import run.endive.wasm.Parser;

/** Small functions of one number, by hand. */
class ShorterCodeTest {

  @Test
  void aLocalThatIsSetAndReadIsKeptOnTheWay() {
    assertShorter(2, GET, 0, CONST, 5, ADD, SET, 1, GET, 1, GET, 1, ADD);
  }

  @Test
  void aComparisonWithNothingIsOneInstruction() {
    assertShorter(2, GET, 0, CONST, 0, EQ);
  }

  @Test
  void aConditionIsNotNegatedTwice() {
    assertShorter(2, GET, 0, EQZ, EQZ, IF, I32, CONST, 1, ELSE, CONST, 2, END);
    assertShorter(4, GET, 0, CONST, 0, EQ, EQZ, IF, I32, CONST, 1, ELSE, CONST, 2, END);
  }

  @Test
  void nothingIsNotSubtracted() {
    assertShorter(3, GET, 0, CONST, 0, SUB);
    assertShorter(0, GET, 0, CONST, 1, SUB);
  }

  @Test
  void aConditionIsNotComparedWithNothing() {
    assertShorter(3, GET, 0, CONST, 0, NE, IF, I32, CONST, 1, ELSE, CONST, 2, END);
    assertShorter(0, GET, 0, CONST, 0, NE);
    assertShorter(0, GET, 0, CONST, 1, NE, IF, I32, CONST, 1, ELSE, CONST, 2, END);
  }

  @Test
  void aLocalIsNotSetToItself() {
    assertShorter(4, GET, 0, SET, 0, GET, 0);
  }

  @Test
  void aRangeIsTestedByOneComparison() {
    assertShorter(18, range(1, 2, 1));
    assertShorter(18, range(0, 3, 1));
    assertShorter(18, range(2, 2, 1));
  }

  @Test
  void whatIsNoTestOfARangeStays() {
    assertShorter(0, range(2, 1, 1));
    assertShorter(0, range(1, 2, 5));
  }

  private static int[] range(int from, int to, int inside) {
    return new int[] {
      GET, 0, TEE, 0, CONST, from, LT_S, IF, NOTHING, CONST, 0, RETURN, END, GET, 0, CONST, to,
      GE_S, IF, NOTHING, CONST, 0, RETURN, END, CONST, inside, RETURN
    };
  }

  @Test
  void whatABlockDividesStays() {
    assertShorter(0, GET, 0, SET, 1, BLOCK, I32, GET, 1, END);
    assertShorter(0, GET, 0, EQZ, EQZ);
    assertShorter(0, GET, 0, SET, 1, GET, 0);
  }

  private static void assertShorter(int bytes, int... code) {
    byte[] plain = module(code);
    byte[] shorter = ShorterCode.of(plain, false);

    assertThat(plain.length - shorter.length).isEqualTo(bytes);
    assertThat(results(shorter)).isEqualTo(results(plain));
  }

  private static List<Long> results(byte[] module) {
    Instance instance = Instance.builder(Parser.parse(module)).build();
    return LongStream.of(0, 1, 2, -1, Integer.MIN_VALUE)
        .mapToObj(number -> instance.export("f").apply(number)[0])
        .toList();
  }

  private static byte[] module(int... code) {
    TreeMap<Integer, byte[]> sections = new TreeMap<>();
    sections.put(1, bytes(1, 0x60, 1, I32, 1, I32));
    sections.put(3, bytes(1, 0));
    sections.put(7, new WasmWriter().u32(1).name("f").u8(0).u32(0).toBytes());
    WasmWriter body = new WasmWriter().u32(1);
    ByHand.body(body, 1, bytes(code));
    sections.put(ByHand.CODE, body.toBytes());
    return ByHand.module(sections);
  }
}
