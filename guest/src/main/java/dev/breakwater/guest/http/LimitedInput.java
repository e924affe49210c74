package dev.breakwater.guest.http;

import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more than {@code limit} bytes are read from it. */
final class LimitedInput extends InputStream implements Pipe {
  private final InputStream source;
  private final long limit;
  private long count;

  LimitedInput(InputStream source, long limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public boolean pipeTo(Sink sink, long other) throws IOException {
    return source instanceof Pipe pipe && pipe.pipeTo(sink, Math.min(limit, other));
  }

  @Override
  public int read() throws IOException {
    int one = source.read();
    return one < 0 ? one : counted(one, 1);
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = source.read(target, from, length);
    return read < 0 ? read : counted(read, read);
  }

  private int counted(int result, int bytes) throws BodyTooLargeException {
    count += bytes;
    if (count > limit) {
      throw new BodyTooLargeException(limit);
    }
    return result;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
