package dev.breakwater.guest.jdk.added;

import java.io.ByteArrayOutputStream;

/** For {@link ByteArrayOutputStream}. */
final class ByteArrayOutputStreamMethods {
  private ByteArrayOutputStreamMethods() {}

  static void writeBytes(ByteArrayOutputStream out, byte[] bytes) {
    out.write(bytes, 0, bytes.length);
  }
}
