package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.FileSize;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/** Counts and hashes what is read, and ends reading when it is too much or takes too long. */
final class MeasuredContent extends FilterInputStream {

  /** There is more than a file may have. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** It is later than the deadline. */
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final MessageDigest sha256 = newSha256();
  private final InstantSource clock;
  private final Instant deadline;
  private long bytes;

  MeasuredContent(InputStream content, InstantSource clock, Instant deadline) {
    super(content);
    this.clock = clock;
    this.deadline = deadline;
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  FileSize size() {
    return new FileSize(bytes);
  }

  /** In lower-case hexadecimal; to be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      bytes += read;
      sha256.update(buffer, offset, read);
    }
    if (bytes > FileSize.MAX_BYTES) {
      throw new TooLargeException();
    }
    if (clock.instant().isAfter(deadline)) {
      throw new TooSlowException();
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
