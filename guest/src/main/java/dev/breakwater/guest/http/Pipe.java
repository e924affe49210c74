package dev.breakwater.guest.http;

import java.io.IOException;

/**
 * A stream that can move its bytes without Java arrays. It is called by its interface alone, so
 * that a function which sends no stream does not carry the code for it.
 */
interface Pipe {

  /**
   * Moves all that is left to {@code sink}.
   *
   * @return whether it could; if not, nothing was moved
   * @throws BodyTooLargeException when there are more than {@code limit} bytes, of which none
   *     beyond the limit is moved
   */
  boolean pipeTo(Sink sink, long limit) throws IOException;
}
