package dev.breakwater.console;

import dev.breakwater.component.binary.ByteSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message of Protocol Buffers, its fields by their numbers. Google's runtime needs {@code
 * sun.misc.Unsafe}, of which newer JDKs warn on the terminal; its variable-length integers are
 * those of WebAssembly, which we read already.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, Encoding</a>
 */
record Protobuf(List<Field> fields) {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int SIZED = 2;
  private static final int FOUR_BYTES = 5;
  private static final int TYPE_BITS = 3;

  /**
   * One field.
   *
   * @param value of a number; else 0
   * @param content of what has a size; else empty
   */
  @SuppressWarnings("ArrayRecordComponent") // fields are never compared
  record Field(int number, long value, byte[] content) {}

  Protobuf {
    fields = List.copyOf(fields);
  }

  /**
   * Reads {@code message}, without what is inside of its fields.
   *
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is none
   */
  static Protobuf read(byte[] message) {
    ByteSource source = ByteSource.of(message);
    List<Field> fields = new ArrayList<>();
    while (!source.atEnd()) {
      int key = (int) source.u32();
      fields.add(field(source, key >>> TYPE_BITS, key & ((1 << TYPE_BITS) - 1)));
    }
    return new Protobuf(fields);
  }

  private static Field field(ByteSource source, int number, int type) {
    return switch (type) {
      case VARINT -> new Field(number, source.u64(), new byte[0]);
      case EIGHT_BYTES -> new Field(number, little(source, Long.BYTES), new byte[0]);
      case FOUR_BYTES -> new Field(number, little(source, Integer.BYTES), new byte[0]);
      case SIZED -> new Field(number, 0, source.sized().rest());
      default -> throw source.malformed("no field of Protocol Buffers has the type " + type);
    };
  }

  private static long little(ByteSource source, int bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes; i++) {
      buffer.put(i, (byte) source.u8());
    }
    return buffer.getLong(0);
  }

  private Stream<Field> all(int number) {
    return fields.stream().filter(field -> field.number() == number);
  }

  boolean has(int number) {
    return all(number).findAny().isPresent();
  }

  /** The number {@code number}, the last if there are several; 0 if there is none. */
  long value(int number) {
    return all(number).reduce(0L, (before, field) -> field.value(), (a, b) -> b);
  }

  /** The messages in the field {@code number}. */
  List<Protobuf> messages(int number) {
    return all(number).map(field -> read(field.content())).toList();
  }

  /** The text in the field {@code number}; empty if there is none. */
  String text(int number) {
    return new String(content(number), StandardCharsets.UTF_8);
  }

  /** The bytes in the field {@code number}, in hexadecimal digits. */
  String hex(int number) {
    return HexFormat.of().formatHex(content(number));
  }

  private byte[] content(int number) {
    return all(number).map(Field::content).reduce(new byte[0], (before, content) -> content);
  }
}
