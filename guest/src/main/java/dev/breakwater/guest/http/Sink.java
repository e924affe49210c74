package dev.breakwater.guest.http;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import dev.breakwater.guest.bindings.wasi.io.streams.OutputStream;
import dev.breakwater.guest.bindings.wasi.io.streams.StreamError;
import dev.breakwater.guest.bindings.wasi.io.streams.StreamsAbi;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Where the bytes of an outgoing body go; waits while the host takes none. */
final class Sink {
  /** Small enough for the arena's own block, so that no memory is added for a body. */
  private static final int CHUNK_BYTES = 16 * 1024;

  private final OutputStream stream;
  private final Optional<Duration> pause;

  /**
   * @param pause how long to wait while no byte is taken; for ever if empty
   */
  Sink(OutputStream stream, Optional<Duration> pause) {
    this.stream = stream;
    this.pause = pause;
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
      Result<Unit, StreamError> written = StreamsAbi.loadResultOfUnitOrStreamError(result);
      written.orElseThrow(Sink::broken);
      at += part;
    }
    Arena.release(mark);
  }

  /** How many bytes the host takes now: at least one. */
  private long room(int result) throws IOException {
    while (true) {
      PipeNatives.checkWrite(stream.handle(), result);
      long room = StreamsAbi.loadResultOfU64OrStreamError(result).orElseThrow(Sink::broken);
      if (room != 0) {
        return room < 0 ? Long.MAX_VALUE : room;
      }
      try (Pollable ready = stream.subscribe()) {
        if (!Patience.await(ready, pause)) {
          throw new HttpTimeoutException("connection-write-timeout");
        }
      }
    }
  }

  private static BrokenSinkException broken(StreamError error) {
    return new BrokenSinkException(StreamErrors.text(error));
  }
}
