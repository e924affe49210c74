package dev.breakwater.guest.http;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/**
 * The functions of {@code wasi:http} that hand over an {@code error-code}, a method or a scheme.
 * Through the bindings each would bring the classes of all cases into every function, forty for an
 * error; here they stay in memory, where {@link ErrorText} and {@link HostRequest} read them.
 */
@Unmanaged
final class HttpNatives {
  private HttpNatives() {}

  /** {@code method}: 12 bytes at {@code result}, a multiple of 4. */
  @Import(module = "wasi:http/types@0.2.0", name = "[method]incoming-request.method")
  static native void method(int request, int result);

  /** {@code option<scheme>}: 16 bytes at {@code result}, a multiple of 4. */
  @Import(module = "wasi:http/types@0.2.0", name = "[method]incoming-request.scheme")
  static native void scheme(int request, int result);

  /** {@code response} is an {@code outgoing-response} if {@code isError} is 0. */
  @Import(module = "wasi:http/types@0.2.0", name = "[static]response-outparam.set")
  static native void setResponse(
      int param,
      int isError,
      int response,
      int error1,
      long error2,
      int error3,
      int error4,
      int error5,
      int error6);

  /** {@code result<_, error-code>}: 40 bytes at {@code result}, a multiple of 8. */
  @Import(module = "wasi:http/types@0.2.0", name = "[static]outgoing-body.finish")
  static native void finish(int body, int hasTrailers, int trailers, int result);

  /** {@code result<future-incoming-response, error-code>}: 40 bytes, a multiple of 8. */
  @Import(module = "wasi:http/outgoing-handler@0.2.0", name = "handle")
  static native void send(int request, int hasOptions, int options, int result);

  /**
   * {@code option<result<result<incoming-response, error-code>>>}: 56 bytes at {@code result}, a
   * multiple of 8.
   */
  @Import(module = "wasi:http/types@0.2.0", name = "[method]future-incoming-response.get")
  static native void response(int future, int result);
}
