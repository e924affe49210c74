package dev.breakwater.guest.testing;

import dev.breakwater.host.wasi.InputSource;
import dev.breakwater.host.wasi.IoError;
import dev.breakwater.host.wasi.StreamException;
import java.io.IOException;
import java.io.InputStream;

/** A Java stream as the body of a message for a component. */
record StreamSource(InputStream content) implements InputSource {
  private static final int MAX_PIECE = 64 * 1024;

  @Override
  public byte[] read(int max) throws StreamException {
    byte[] piece;
    try {
      piece = content.readNBytes(Math.min(max, MAX_PIECE));
    } catch (IOException e) {
      throw StreamException.failed(IoError.of(String.valueOf(e.getMessage())));
    }
    if (piece.length == 0) {
      throw StreamException.closed();
    }
    return piece;
  }

  @Override
  public boolean ready() {
    return true;
  }
}
