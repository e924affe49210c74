package dev.breakwater.component.binary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads bytes of WebAssembly's binary formats from one range of a file. Whatever does not fit
 * throws {@link MalformedComponentException} with the offset in the file.
 */
public final class ByteSource {
  private final byte[] file;
  private final int end;
  private int position;

  private ByteSource(byte[] file, int position, int end) {
    this.file = file;
    this.position = position;
    this.end = end;
  }

  /** Reads the whole of {@code file}, which must not change meanwhile. */
  public static ByteSource of(byte[] file) {
    return new ByteSource(file, 0, file.length);
  }

  /** The offset of the next byte in the file. */
  public int position() {
    return position;
  }

  /** Whether the range is read to its end. */
  public boolean atEnd() {
    return position == end;
  }

  /** The problem {@code text} at the next byte. */
  public MalformedComponentException malformed(String text) {
    return malformedAt(position, text);
  }

  /** The problem {@code text} at {@code offset}. */
  public static MalformedComponentException malformedAt(int offset, String text) {
    return new MalformedComponentException(offset, text);
  }

  /** The next byte, 0 to 255, which stays unread. */
  public int peek() {
    require(1);
    return file[position] & 0xff;
  }

  /** The next byte, 0 to 255. */
  public int u8() {
    int value = peek();
    position++;
    return value;
  }

  /** Reads one byte that has to be {@code wanted}. */
  public void expect(int wanted, String what) {
    int at = position;
    int found = u8();
    if (found != wanted) {
      throw malformedAt(at, "%s: wanted 0x%02x, found 0x%02x".formatted(what, wanted, found));
    }
  }

  /** Reads unsigned LEB128 of at most 32 bits: 0 to 2<sup>32</sup>−1. */
  public long u32() {
    return unsigned(32);
  }

  /** Reads unsigned LEB128 of at most 64 bits; the result is to be read as unsigned. */
  public long u64() {
    return unsigned(64);
  }

  private long unsigned(int bits) {
    int at = position;
    long value = 0;
    for (int shift = 0; shift < bits; shift += 7) {
      int next = u8();
      int room = Math.min(7, bits - shift);
      if ((next & 0x7f) >> room != 0) {
        break;
      }
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw malformedAt(at, "number needs more than " + bits + " bits");
  }

  /** Reads signed LEB128 of at most 33 bits. */
  public long s33() {
    int at = position;
    long value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = u8();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        int unused = 64 - shift - 7;
        long signed = value << unused >> unused;
        if (signed >> 32 != 0 && signed >> 32 != -1) {
          break;
        }
        return signed;
      }
    }
    throw malformedAt(at, "number needs more than 33 bits");
  }

  /**
   * Reads a count of things that take at least one byte each, so that a false one is found before
   * memory is spent on it.
   */
  public int count() {
    int at = position;
    long value = u32();
    if (value > end - position) {
      throw malformedAt(at, "count " + value + " runs past the end");
    }
    return (int) value;
  }

  /** Reads a count, then as many items. */
  public <T> List<T> vector(Function<ByteSource, T> item) {
    int count = count();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item.apply(this));
    }
    return items;
  }

  /** Reads 0x00 for nothing, or 0x01 and an item. */
  public <T> Optional<T> optional(Function<ByteSource, T> item) {
    int at = position;
    int present = u8();
    return switch (present) {
      case 0x00 -> Optional.empty();
      case 0x01 -> Optional.of(item.apply(this));
      default ->
          throw malformedAt(at, "wanted 0x00 (absent) or 0x01, found 0x%02x".formatted(present));
    };
  }

  /** Reads a length in bytes and as much UTF-8. */
  public String name() {
    ByteSource text = sized();
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, text.position, text.end - text.position))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformedAt(text.position, "name is not UTF-8");
    }
  }

  /** Reads a length in bytes and returns that part, which counts as read here. */
  public ByteSource sized() {
    int length = count();
    ByteSource part = new ByteSource(file, position, position + length);
    position += length;
    return part;
  }

  /** Whether the next bytes are {@code wanted}; they stay unread. */
  public boolean startsWith(byte[] wanted) {
    int until = position + Math.min(wanted.length, end - position);
    return Arrays.equals(file, position, until, wanted, 0, wanted.length);
  }

  /** Skips {@code count} bytes. */
  public void skip(int count) {
    require(count);
    position += count;
  }

  /** A copy of all bytes that are left, which count as read. */
  public byte[] rest() {
    byte[] rest = Arrays.copyOfRange(file, position, end);
    position = end;
    return rest;
  }

  /** Fails unless the range is read to its end. */
  public void finish(String what) {
    if (!atEnd()) {
      throw malformed(what + " has " + (end - position) + " bytes too many");
    }
  }

  private void require(int count) {
    if (end - position < count) {
      throw malformed("unexpected end");
    }
  }
}
