package dev.breakwater.host.wasi;

/** Where the body of an outgoing message goes. */
public interface BodyWriter {
  /** Whether the message goes without its body, as an answer to HEAD does. */
  default boolean bodiless() {
    return false;
  }

  /** The bytes that it takes now; 0 means wait. */
  long budget() throws StreamException;

  /** Takes a piece of the body. */
  void write(byte[] bytes) throws StreamException;

  /** Sends on what it holds back. */
  default void flush() throws StreamException {}

  /** The body is complete. */
  void finish();

  /** The body will not be completed: the peer must notice. */
  void abort();
}
