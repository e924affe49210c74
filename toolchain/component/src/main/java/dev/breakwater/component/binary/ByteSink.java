package dev.breakwater.component.binary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Collects bytes of WebAssembly's binary formats.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/values.html">Core spec, Values</a>
 */
public final class ByteSink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Appends the low 8 bits of {@code value}. */
  public ByteSink u8(int value) {
    out.write(value);
    return this;
  }

  /** Appends {@code content} as it is. */
  public ByteSink raw(byte[] content) {
    out.writeBytes(content);
    return this;
  }

  /**
   * Appends {@code value} as unsigned LEB128: 7 bits a byte, low bits first, 1 to 5 bytes.
   *
   * @param value read as unsigned 32-bit
   */
  public ByteSink u32(int value) {
    return u64(Integer.toUnsignedLong(value));
  }

  /** Appends {@code value}, read as unsigned 64-bit, as unsigned LEB128. */
  public ByteSink u64(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return u8((int) rest);
  }

  /** Appends {@code value} as signed LEB128. */
  public ByteSink s64(long value) {
    long rest = value;
    while (rest >> 6 != 0 && rest >> 6 != -1) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return u8((int) (rest & 0x7f));
  }

  /** Appends the byte length of {@code text} in UTF-8, then the bytes. */
  public ByteSink name(String text) {
    return sized(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends the length of {@code content}, then the content. */
  public ByteSink sized(byte[] content) {
    return u32(content.length).raw(content);
  }

  /** Appends a section: its id, its length in bytes, its content. */
  public ByteSink section(int id, ByteSink content) {
    return u8(id).sized(content.toArray());
  }

  /** Appends the number of {@code items}, then each by {@code each}. */
  public <T> ByteSink vector(List<T> items, BiConsumer<ByteSink, T> each) {
    u32(items.size());
    items.forEach(item -> each.accept(this, item));
    return this;
  }

  /** All bytes so far. */
  public byte[] toArray() {
    return out.toByteArray();
  }
}
