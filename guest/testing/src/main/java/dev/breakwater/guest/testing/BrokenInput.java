package dev.breakwater.guest.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The end of a body that broke off. */
final class BrokenInput extends InputStream {
  private final IOException failure;

  private BrokenInput(IOException failure) {
    this.failure = failure;
  }

  /** Gives {@code begin} and fails then. */
  static InputStream after(byte[] begin, IOException failure) {
    return new SequenceInputStream(new ByteArrayInputStream(begin), new BrokenInput(failure));
  }

  @Override
  public int read() throws IOException {
    throw new IOException("the body broke off", failure);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return length == 0 ? 0 : read();
  }
}
