package dev.breakwater.host.wasi;

/** The resource {@code wasi:io/streams#output-stream}. Ready when it takes at least one byte. */
public interface OutputSink extends Pollable, AutoCloseable {
  /**
   * The bytes that it takes now.
   *
   * @throws StreamException when it takes no more at all
   */
  long budget() throws StreamException;

  /** Takes {@code bytes}; there must be budget for all of them. */
  void write(byte[] bytes) throws StreamException;

  /** Sends on what it holds back. */
  default void flush() throws StreamException {}

  @Override
  default void close() {}
}
