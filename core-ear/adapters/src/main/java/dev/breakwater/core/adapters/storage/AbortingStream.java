package dev.breakwater.core.adapters.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** Closed before its end, it gives up the connection instead of reading on for its sake. */
final class AbortingStream extends FilterInputStream {
  private final ResponseInputStream<?> response;
  private boolean atEnd;

  AbortingStream(ResponseInputStream<?> response) {
    super(response);
    this.response = response;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    atEnd |= read < 0;
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    atEnd |= read < 0;
    return read;
  }

  @Override
  public void close() throws IOException {
    if (!atEnd) {
      response.abort();
    }
    super.close();
  }
}
