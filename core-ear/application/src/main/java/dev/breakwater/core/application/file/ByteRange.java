package dev.breakwater.core.application.file;

/**
 * A part of a file.
 *
 * @param first counts from 0
 * @param length at least 0
 */
public record ByteRange(long first, long length) {
  public ByteRange {
    if (first < 0 || length < 0) {
      throw new IllegalArgumentException("no range: " + length + " bytes from " + first);
    }
  }

  /** The last byte; before the first when the range is empty. */
  public long last() {
    return first + length - 1;
  }
}
