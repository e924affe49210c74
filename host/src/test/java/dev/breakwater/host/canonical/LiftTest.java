package dev.breakwater.host.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.TrapException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Memory;

class LiftTest {
  private static final int MEMORY_BYTES = 64 * Memory.PAGE_SIZE;

  private final FakeGuest guest = new FakeGuest();

  private Object lift(ValueType type, long... core) {
    Function function =
        new Function(
            "f",
            "",
            new Function.Kind.Freestanding(),
            List.of(new Function.Param("p", type)),
            Optional.empty());
    return new Lift(guest, new ResourceTypes(), new CallScope())
        .parameters(FunctionAbi.of(function), core)
        .getFirst();
  }

  @Test
  void surrogatesAndNumbersBeyondUnicodeAreNoChars() {
    for (long bad : new long[] {0xD800, 0xDFFF, 0x110000, 0xFFFF_FFFFL}) {
      assertThatThrownBy(() -> lift(Primitive.CHAR, bad))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("is not a char");
    }
    assertThat(lift(Primitive.CHAR, 0x10FFFF)).isEqualTo(0x10FFFF);
  }

  @Test
  void anyNumberButZeroIsTrue() {
    assertThat(lift(Primitive.BOOL, 2)).isEqualTo(true);
    assertThat(lift(Primitive.BOOL, 0)).isEqualTo(false);
  }

  @Test
  void highBitsOfSmallNumbersAreIgnored() {
    assertThat(lift(Primitive.U8, 0x1FF)).isEqualTo(0xFF);
    assertThat(lift(Primitive.S8, 0x1FF)).isEqualTo(-1);
  }

  @Test
  void aListCannotNameTheSameBytesWithoutEnd() {
    ValueType strings = new ValueType.ListOf(Primitive.STRING);
    for (int i = 0; i < 40; i++) {
      guest.memory().writeI32(8 * i, 0);
      guest.memory().writeI32(8 * i + 4, 1 << 20);
    }
    assertThat((List<?>) lift(strings, 0, 20)).hasSize(20);
    assertThatThrownBy(() -> lift(strings, 0, 40))
        .isInstanceOf(TrapException.class)
        .hasMessageStartingWith("the values of one call take more than ");
  }

  @Test
  void manySmallElementsAreManyObjectsOfTheHost() {
    ValueType options = new ValueType.OptionOf(Primitive.U8);
    ValueType strings = new ValueType.ListOf(Primitive.STRING);
    assertThatThrownBy(() -> lift(strings, 0, MEMORY_BYTES / 8 + 1))
        .hasMessageContaining("outside the memory");
    assertThat((List<?>) lift(strings, 0, 1000)).hasSize(1000);
    assertThatThrownBy(() -> lift(new ValueType.ListOf(options), 0, MEMORY_BYTES / 2))
        .isInstanceOf(TrapException.class)
        .hasMessageStartingWith("the values of one call take more than ");
  }

  @Test
  void malformedUtf8Traps() {
    guest.memory().write(100, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> lift(Primitive.STRING, 100, 2))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("not valid UTF-8");
  }

  @Test
  void theReplacementCharacterItselfIsFine() {
    guest.memory().writeString(100, "\uFFFD");
    assertThat(lift(Primitive.STRING, 100, 3)).isEqualTo("\uFFFD");
  }

  @Test
  void aStringMustLieInTheMemory() {
    assertThat(lift(Primitive.STRING, MEMORY_BYTES, 0)).isEqualTo("");
    for (long[] bad : new long[][] {{MEMORY_BYTES, 1}, {100, -1}, {-1, 1}}) {
      assertThatThrownBy(() -> lift(Primitive.STRING, bad))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("outside the memory");
    }
  }

  @Test
  void aListMustBeAligned() {
    assertThatThrownBy(() -> lift(new ValueType.ListOf(Primitive.U32), 102, 1))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("not aligned to 4 bytes");
  }

  @Test
  void aListWhoseSizeOverflowsTraps() {
    assertThatThrownBy(() -> lift(new ValueType.ListOf(Primitive.U64), 8, 0x2000_0000))
        .hasMessageContaining("outside the memory");
  }

  @Test
  void anUnknownCaseTraps() {
    assertThatThrownBy(() -> lift(new ValueType.OptionOf(Primitive.U8), 2, 0))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("case 2 of a type with 2 cases");
  }
}
