package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingRequest;

/** What the head of a request says by cases, which lie in memory as numbers. */
final class HostRequest {
  private static final int METHOD_BYTES = 12;
  private static final int SCHEME_BYTES = 16;
  private static final int ALIGNMENT = 4;

  /** Of the scheme behind the word whether there is one, and of a text behind its case. */
  private static final int PAYLOAD = 4;

  private static final int LENGTH = 8;
  private static final int HTTPS = 1;

  private HostRequest() {}

  /** The method as a word. */
  static String method(IncomingRequest request) {
    int mark = Arena.mark();
    int result = Arena.allocate(METHOD_BYTES, ALIGNMENT);
    HttpNatives.method(request.handle(), result);
    int number = Memory.loadByte(result);
    String method =
        number == Methods.OTHER
            ? Memory.loadString(Memory.loadInt(result + PAYLOAD), Memory.loadInt(result + LENGTH))
            : Methods.word(number);
    Arena.release(mark);
    return method;
  }

  /** Whether it came over TLS, as far as the host tells. */
  static boolean isHttps(IncomingRequest request) {
    int mark = Arena.mark();
    int result = Arena.allocate(SCHEME_BYTES, ALIGNMENT);
    HttpNatives.scheme(request.handle(), result);
    boolean isHttps = Memory.loadByte(result) != 0 && Memory.loadByte(result + PAYLOAD) == HTTPS;
    Arena.release(mark);
    return isHttps;
  }
}
