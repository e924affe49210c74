package dev.breakwater.teavm.module;

import static dev.breakwater.teavm.module.ByHand.DROP;
import static dev.breakwater.teavm.module.ByHand.I32;
import static dev.breakwater.teavm.module.ByHand.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import run.endive.wasm.Parser;

/** Descriptions of classes by hand, as TeaVM writes them; their functions are 1 to 6. */
class NeededClassesTest {
  private static final int CLASS = 256;
  private static final int NAMED = 384;
  private static final int UNUSED = 512;
  private static final int PARENT = 640;
  private static final int INITIALISED = 768;
  private static final int OF_AN_OBJECT = 896;
  private static final int OBJECT = 1100;
  private static final int LIST = 1200;
  private static final int MEMORY_BYTES = 1300;
  private static final int[] ALL = {CLASS, NAMED, UNUSED, PARENT, INITIALISED, OF_AN_OBJECT};

  private static final int DESCRIPTION_BYTES = 88;
  private static final int FLAGS = 12;
  private static final int PARENT_WORD = 56;

  /** The second of two short fields behind the numbers of the virtual methods of {@link #NAMED}. */
  private static final int FIELD = NAMED + DESCRIPTION_BYTES + 2 * 4 + 2;

  @Test
  void aClassThatNothingNamesIsGone() {
    ByteBuffer memory = memory(NeededClasses.of(module()));

    for (int at = UNUSED; at < UNUSED + DESCRIPTION_BYTES + 3 * 4; at += 4) {
      assertThat(memory.getInt(at)).as("word at %d", at).isZero();
    }
  }

  @Test
  void classesThatAreNamedStay() {
    ByteBuffer before = memory(module());
    ByteBuffer after = memory(NeededClasses.of(module()));

    for (int from : new int[] {CLASS, NAMED, PARENT, INITIALISED, OF_AN_OBJECT}) {
      assertThat(after.slice(from, DESCRIPTION_BYTES))
          .as("class at %d", from)
          .isEqualTo(before.slice(from, DESCRIPTION_BYTES));
    }
    assertThat(after.slice(OBJECT, LIST + 24 - OBJECT))
        .isEqualTo(before.slice(OBJECT, LIST + 24 - OBJECT));
  }

  @Test
  void methodsThatNoClassHasAreGoneAndAFieldBehindThemStays() {
    ByteBuffer memory = memory(NeededClasses.of(module()));

    assertThat(memory.getInt(NAMED + DESCRIPTION_BYTES)).isZero();
    assertThat(memory.getInt(NAMED + DESCRIPTION_BYTES + 4)).isEqualTo(2);
    assertThat(memory.getShort(FIELD)).isEqualTo((short) -1);
  }

  @Test
  void nobodyTellsTheObjectsOfAClassThatIsGone() {
    byte[] needed = NeededClasses.of(module());

    assertThat(Elements.of(needed).getFirst().functions()).containsExactly(1, 2, 1, 4, 5, 6);
    assertThat(Parser.parse(NeededFunctions.of(needed)).functionSection().functionCount())
        .isEqualTo(6);
  }

  @Test
  void aModuleWithoutClassesIsTheSame() {
    byte[] module = module(new byte[64]);

    assertThat(NeededClasses.of(module)).isEqualTo(module);
  }

  private static ByteBuffer memory(byte[] module) {
    byte[] image = Arrays.copyOf(DataSegments.image(module), MEMORY_BYTES);
    return ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] module() {
    ByteBuffer memory = ByteBuffer.allocate(MEMORY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < ALL.length; i++) {
      describe(memory, ALL[i], 100 + i, 1 + i);
      memory.putInt(LIST + i * 4, ALL[i]);
    }
    memory.putInt(NAMED + PARENT_WORD, PARENT);
    memory.putInt(NAMED + DESCRIPTION_BYTES, -1).putInt(NAMED + DESCRIPTION_BYTES + 4, 2);
    memory.putShort(FIELD - 2, (short) -1).putShort(FIELD, (short) -1);
    memory.putInt(UNUSED + DESCRIPTION_BYTES, -1).putInt(UNUSED + DESCRIPTION_BYTES + 4, 3);
    memory.putInt(UNUSED + DESCRIPTION_BYTES + 8, -1);
    memory.putInt(OBJECT, 0xC000_0000 | OF_AN_OBJECT >> 3);
    return module(memory.array());
  }

  private static void describe(ByteBuffer memory, int at, int tag, int isInstance) {
    int size = 8;
    memory.putInt(at, 0x8000_0000 | CLASS >> 3);
    memory.putInt(at + 8, size);
    memory.putInt(at + 16, tag);
    memory.putInt(at + 20, size ^ tag << 8 ^ 0xAAAA_AAAA);
    memory.putInt(at + 48, isInstance);
    memory.putInt(at + 52, -1);
  }

  /** A module with that memory, whose exported function names what is named. */
  private static byte[] module(byte[] memory) {
    TreeMap<Integer, byte[]> sections = new TreeMap<>();
    sections.put(ByHand.TYPE, bytes(1, 0x60, 0, 1, I32));
    sections.put(3, bytes(7, 0, 0, 0, 0, 0, 0, 0));
    sections.put(4, bytes(1, 0x70, 0, 7));
    sections.put(5, bytes(1, 0, 1));
    sections.put(7, new WasmWriter().u32(1).name("run").u8(0).u32(0).toBytes());
    sections.put(9, bytes(1, 0, 0x41, 1, 0x0B, 6, 1, 2, 3, 4, 5, 6));
    WasmWriter code = new WasmWriter().u32(7);
    WasmWriter run = new WasmWriter().u8(0x41).s32(NAMED).u8(DROP);
    run.u8(0x41).s32(INITIALISED + FLAGS).u8(DROP).u8(0x41).s32(FIELD);
    ByHand.body(code, 0, run.toBytes());
    for (int i = 1; i <= 6; i++) {
      ByHand.body(code, 0, bytes(0x41, i));
    }
    sections.put(ByHand.CODE, code.toBytes());
    WasmWriter data = new WasmWriter();
    DataSegments.ofImage(memory, data);
    sections.put(11, data.toBytes());
    return ByHand.module(sections);
  }
}
