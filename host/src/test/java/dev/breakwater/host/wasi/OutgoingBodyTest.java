package dev.breakwater.host.wasi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutgoingBodyTest {
  private final AtomicLong heap = new AtomicLong();
  private final StringBuilder sent = new StringBuilder();
  private final BodyWriter writer =
      new BodyWriter() {
        @Override
        public long budget() {
          return 10;
        }

        @Override
        public void write(byte[] bytes) {
          sent.append(new String(bytes, UTF_8));
        }

        @Override
        public void finish() {
          sent.append(" finished");
        }

        @Override
        public void abort() {
          sent.append(" aborted");
        }
      };

  private OutgoingBody body(Optional<Long> length) {
    return new OutgoingBody(length, ErrorCode.HTTP_RESPONSE_BODY_SIZE, heap::addAndGet);
  }

  private static OutputSink stream(OutgoingBody body) {
    return (OutputSink) body.write().value();
  }

  @Test
  void whatIsWrittenBeforeSendingIsKept() throws StreamException {
    OutgoingBody body = body(Optional.empty());
    OutputSink stream = stream(body);
    assertThat(stream.budget()).isEqualTo(OutgoingBody.MAX_HELD);
    stream.write("early".getBytes(UTF_8));
    stream.close();
    body.finish();
    body.sendTo(writer);
    assertThat(sent).hasToString("early finished");
    assertThat(heap).hasValue(5);
  }

  @Test
  void theStreamIsGivenOnce() {
    OutgoingBody body = body(Optional.empty());
    stream(body);
    assertThat(body.write()).isEqualTo(Variant.error());
  }

  @Test
  void finishWithTheStreamOpenTraps() {
    OutgoingBody body = body(Optional.empty());
    stream(body);
    assertThatThrownBy(body::finish).isInstanceOf(TrapException.class);
  }

  @Test
  void aBodyDroppedUnfinishedIsAborted() {
    OutgoingBody body = body(Optional.empty());
    body.sendTo(writer);
    body.close();
    assertThat(sent).hasToString(" aborted");
  }

  @Test
  void fewerBytesThanPromisedAreAnError() throws StreamException {
    OutgoingBody body = body(Optional.of(3L));
    body.sendTo(writer);
    try (OutputSink stream = stream(body)) {
      stream.write("ab".getBytes(UTF_8));
    }
    assertThat(body.finish()).isEqualTo(Variant.error(ErrorCode.HTTP_RESPONSE_BODY_SIZE.bytes(2)));
    assertThat(sent).hasToString("ab aborted");
  }

  @Test
  void moreBytesThanPromisedAreRefused() {
    OutgoingBody body = body(Optional.of(3L));
    OutputSink stream = stream(body);
    assertThatThrownBy(() -> stream.write("abcd".getBytes(UTF_8)))
        .isInstanceOf(StreamException.class);
  }
}
