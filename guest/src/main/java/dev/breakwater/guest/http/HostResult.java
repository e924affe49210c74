package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.http.types.FutureIncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingBody;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingRequest;
import dev.breakwater.guest.bindings.wasi.http.types.OutgoingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.RequestOptions;
import dev.breakwater.guest.bindings.wasi.http.types.ResponseOutparam;
import java.util.Optional;

/**
 * The calls of {@code wasi:http} that answer with a handle or an {@code error-code}. A {@code
 * result} lies in memory as its case, 0 for ok, and after 8 bytes its payload.
 */
final class HostResult {
  private static final int PAYLOAD = 8;
  private static final int RESULT_BYTES = 40;

  private HostResult() {}

  /** Makes {@code response} the answer. */
  static void answer(ResponseOutparam param, OutgoingResponse response) {
    HttpNatives.setResponse(param.release(), 0, response.release(), 0, 0, 0, 0, 0, 0);
  }

  /**
   * Ends {@code body} without trailers.
   *
   * @throws BrokenSinkException if the other side did not take all of it
   */
  static void finish(OutgoingBody body) throws BrokenSinkException {
    int mark = Arena.mark();
    int result = Arena.allocate(RESULT_BYTES, 8);
    HttpNatives.finish(body.release(), 0, 0, result);
    Optional<String> error = error(result);
    Arena.release(mark);
    if (error.isPresent()) {
      throw new BrokenSinkException(error.get());
    }
  }

  /**
   * Begins to send {@code request}.
   *
   * @throws HttpException if the host does not
   */
  static FutureIncomingResponse send(OutgoingRequest request, Optional<RequestOptions> options)
      throws HttpException {
    int mark = Arena.mark();
    int result = Arena.allocate(RESULT_BYTES, 8);
    int hasOptions = options.isPresent() ? 1 : 0;
    HttpNatives.send(
        request.release(), hasOptions, options.map(RequestOptions::release).orElse(0), result);
    Optional<String> error = error(result);
    int future = Memory.loadInt(result + PAYLOAD);
    Arena.release(mark);
    if (error.isPresent()) {
      throw HttpException.of(error.get());
    }
    return FutureIncomingResponse.lift(future);
  }

  /**
   * The answer that {@code future} has ready.
   *
   * @throws HttpException if it is an error
   */
  static IncomingResponse response(FutureIncomingResponse future) throws HttpException {
    int mark = Arena.mark();
    int option = Arena.allocate(2 * PAYLOAD + RESULT_BYTES, 8);
    HttpNatives.response(future.handle(), option);
    boolean here = Memory.loadByte(option) != 0 && Memory.loadByte(option + PAYLOAD) == 0;
    int result = option + 2 * PAYLOAD;
    Optional<String> error = here ? error(result) : Optional.empty();
    int response = Memory.loadInt(result + PAYLOAD);
    Arena.release(mark);
    if (error.isPresent()) {
      throw HttpException.of(error.get());
    }
    if (!here) {
      throw new IllegalStateException("ready, but without an answer, or it was taken already");
    }
    return IncomingResponse.lift(response);
  }

  private static Optional<String> error(int result) {
    return Memory.loadByte(result) == 0
        ? Optional.empty()
        : Optional.of(ErrorText.at(result + PAYLOAD));
  }
}
