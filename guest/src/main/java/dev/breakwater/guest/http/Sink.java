package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import dev.breakwater.guest.bindings.wasi.io.streams.OutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Where the bytes of an outgoing body go; waits while the host takes none. */
final class Sink {
  /** Small enough for the arena's own block, so that no memory is added for a body. */
  private static final int CHUNK_BYTES = 16 * 1024;

  private final OutputStream stream;
  private final Patience patience;

  /**
   * @param patience with a host that takes no byte
   */
  Sink(OutputStream stream, Patience patience) {
    this.stream = stream;
    this.patience = patience;
  }

  /** Writes {@code length} bytes of an array, from {@code from} on. */
  void write(byte[] bytes, int from, int length) throws IOException {
    for (int at = from; at < from + length; at += CHUNK_BYTES) {
      int end = Math.min(at + CHUNK_BYTES, from + length);
      int mark = Arena.mark();
      write(Memory.lowerBytes(Arrays.copyOfRange(bytes, at, end)), end - at);
      Arena.release(mark);
    }
  }

  /** Writes {@code byteSize} bytes of linear memory. */
  void write(int address, int byteSize) throws IOException {
    int mark = Arena.mark();
    int result = Arena.allocate(16, 8);
    int at = 0;
    while (at < byteSize) {
      int part = (int) Math.min(room(result), byteSize - at);
      PipeNatives.write(stream.handle(), address + at, part, result);
      refuseError(result, result + 4);
      at += part;
    }
    Arena.release(mark);
  }

  /** How many bytes the host takes now: at least one. */
  private long room(int result) throws IOException {
    while (true) {
      PipeNatives.checkWrite(stream.handle(), result);
      refuseError(result, result + 8);
      long room = Memory.loadLong(result + 8);
      if (room != 0) {
        return room < 0 ? Long.MAX_VALUE : room;
      }
      try (Pollable ready = stream.subscribe()) {
        if (!patience.await(ready)) {
          throw new HttpTimeoutException("connection-write-timeout");
        }
      }
    }
  }

  /** Throws if {@code result} is not ok, with the text of the {@code stream-error} behind it. */
  private static void refuseError(int result, int error) throws BrokenSinkException {
    if (Memory.loadByte(result) != 0) {
      throw new BrokenSinkException(StreamErrors.text(error));
    }
  }
}
