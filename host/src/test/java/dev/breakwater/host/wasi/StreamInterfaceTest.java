package dev.breakwater.host.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.MemoryLimit;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class StreamInterfaceTest {
  private static final Variant CLOSED = Variant.error(Variant.of(1));

  private final HostInterface streams = StreamInterface.streams();
  private final Context context =
      Context.of(Settings.empty(), OutgoingClient.none(), MemoryLimit.ofBytes(0).open());

  private Variant call(String function, Object... arguments) {
    return (Variant)
        streams
            .functionNamed("[method]" + function)
            .orElseThrow()
            .call(context, new Arguments(List.of(arguments)));
  }

  /** Pieces that come one at a time, each after one look. */
  private static final class Slow implements InputSource {
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private boolean looked;

    Slow(int... sizes) {
      for (int size : sizes) {
        pieces.add(new byte[size]);
      }
    }

    @Override
    public byte[] read(int max) throws StreamException {
      if (pieces.isEmpty()) {
        throw StreamException.closed();
      }
      looked = !looked;
      return looked ? new byte[0] : pieces.remove();
    }

    @Override
    public boolean ready() {
      return true;
    }
  }

  /** Takes five bytes at a time. */
  private static final class Narrow implements OutputSink {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private boolean full;

    @Override
    public boolean ready() {
      full = false;
      return true;
    }

    @Override
    public long budget() {
      return full ? 0 : 5;
    }

    @Override
    public void write(byte[] bytes) {
      taken.writeBytes(bytes);
      full = true;
    }
  }

  @Test
  void aReadDoesNotWaitAndABlockingOneDoes() {
    Slow source = new Slow(3);
    assertThat((byte[]) call("input-stream.read", source, 10L).value()).isEmpty();
    assertThat((byte[]) call("input-stream.blocking-read", source, 10L).value()).hasSize(3);
    assertThat(call("input-stream.blocking-read", source, 10L)).isEqualTo(CLOSED);
  }

  @Test
  void skippingCountsBytes() {
    assertThat(call("input-stream.blocking-skip", new Slow(7), -1L).value()).isEqualTo(7L);
  }

  @Test
  void aWriteBeyondTheBudgetTraps() {
    Narrow sink = new Narrow();
    assertThat(call("output-stream.check-write", sink).value()).isEqualTo(5L);
    assertThatThrownBy(() -> call("output-stream.write", sink, new byte[6]))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("check-write allows 5");
  }

  @Test
  void aBlockingWriteGoesOutInPieces() {
    Narrow sink = new Narrow();
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    assertThat(call("output-stream.blocking-write-and-flush", sink, bytes)).isEqualTo(Variant.ok());
    assertThat(sink.taken.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void spliceMovesWhatBothSidesAllow() {
    Narrow sink = new Narrow();
    assertThat(call("output-stream.blocking-splice", sink, new Slow(4), 100L).value())
        .isEqualTo(4L);
    assertThat(call("output-stream.splice", sink, new Slow(4), 100L).value()).isEqualTo(0L);
  }

  @Test
  void zeroesAreWritten() {
    Narrow sink = new Narrow();
    assertThat(call("output-stream.write-zeroes", sink, 4L)).isEqualTo(Variant.ok());
    assertThat(sink.taken.toByteArray()).hasSize(4).containsOnly(0);
  }

  @Test
  void aFailureShowsItsError() {
    InputSource broken =
        new InputSource() {
          @Override
          public byte[] read(int max) throws StreamException {
            throw StreamException.failed(IoError.of("cut off"));
          }

          @Override
          public boolean ready() {
            return true;
          }
        };
    assertThat(call("input-stream.read", broken, 1L))
        .isEqualTo(Variant.error(Variant.of(0, IoError.of("cut off"))));
  }
}
