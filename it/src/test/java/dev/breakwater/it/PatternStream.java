package dev.breakwater.it;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** That many bytes without a short period, made as they are read. */
final class PatternStream extends InputStream {
  private final long size;
  private long at;

  PatternStream(long size) {
    this.size = size;
  }

  /** The checksum of all that is left in {@code bytes}. */
  static long checksum(InputStream bytes) throws IOException {
    CRC32 checksum = new CRC32();
    byte[] chunk = new byte[64 * 1024];
    for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
      checksum.update(chunk, 0, count);
    }
    return checksum.getValue();
  }

  @Override
  public int read() {
    return at == size ? -1 : next() & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) {
    if (at == size) {
      return -1;
    }
    int count = (int) Math.min(length, size - at);
    for (int i = from; i < from + count; i++) {
      target[i] = next();
    }
    return count;
  }

  private byte next() {
    long mixed = ++at * 0x9E3779B97F4A7C15L;
    return (byte) (mixed >>> 56);
  }
}
