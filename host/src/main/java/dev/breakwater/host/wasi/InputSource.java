package dev.breakwater.host.wasi;

/**
 * The resource {@code wasi:io/streams#input-stream}. Ready when a read would not come back empty.
 */
public interface InputSource extends Pollable, AutoCloseable {
  /**
   * Takes what is there, without waiting.
   *
   * @param max the most bytes to take, at least 1
   * @return at most {@code max} bytes; none if nothing has come yet
   * @throws StreamException when no more will come
   */
  byte[] read(int max) throws StreamException;

  @Override
  default void close() {}

  /** A stream that is at its end. */
  static InputSource empty() {
    return new InputSource() {
      @Override
      public byte[] read(int max) throws StreamException {
        throw StreamException.closed();
      }

      @Override
      public boolean ready() {
        return true;
      }
    };
  }
}
