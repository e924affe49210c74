package dev.breakwater.guest.jdk.added;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** For {@link Reader}. */
final class ReaderMethods {
  private static final int CHARS = 4096;

  private ReaderMethods() {}

  static long transferTo(Reader in, Writer out) throws IOException {
    char[] piece = new char[CHARS];
    long moved = 0;
    for (int read = in.read(piece, 0, CHARS); read >= 0; read = in.read(piece, 0, CHARS)) {
      out.write(piece, 0, read);
      moved += read;
    }
    return moved;
  }
}
