package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.breakwater.component.binary.MalformedComponentException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtlpTest {
  static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  static final String HOST = "dev.breakwater.host";

  /** A request as a collector gets it. */
  static byte[] export(String scope, io.opentelemetry.proto.trace.v1.Span.Builder span) {
    return ExportTraceServiceRequest.newBuilder()
        .addResourceSpans(
            ResourceSpans.newBuilder()
                .addScopeSpans(
                    ScopeSpans.newBuilder()
                        .setScope(InstrumentationScope.newBuilder().setName(scope))
                        .addSpans(span)))
        .build()
        .toByteArray();
  }

  static io.opentelemetry.proto.trace.v1.Span.Builder span(SpanKind kind) {
    return io.opentelemetry.proto.trace.v1.Span.newBuilder()
        .setTraceId(ByteString.copyFrom(HexFormat.of().parseHex(TRACE)))
        .setSpanId(ByteString.copyFrom(HexFormat.of().parseHex("b7ad6b7169203331")))
        .setName("GET")
        .setKind(kind)
        .setStartTimeUnixNano(1_000)
        .setEndTimeUnixNano(3_000);
  }

  static KeyValue attribute(String name, String value) {
    return KeyValue.newBuilder()
        .setKey(name)
        .setValue(AnyValue.newBuilder().setStringValue(value))
        .build();
  }

  private static Span read(String scope, io.opentelemetry.proto.trace.v1.Span.Builder span) {
    return Otlp.spans(export(scope, span)).getFirst();
  }

  @Test
  void aSpanIsReadWithItsTimesAndIds() throws Exception {
    Span span =
        read(
            HOST,
            span(SpanKind.SPAN_KIND_SERVER)
                .setParentSpanId(ByteString.copyFrom(HexFormat.of().parseHex("00f067aa0ba902b7")))
                .setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR)));

    assertThat(span.trace()).isEqualTo(TRACE);
    assertThat(span.id()).isEqualTo("b7ad6b7169203331");
    assertThat(span.parent()).isEqualTo("00f067aa0ba902b7");
    assertThat(span.nanos()).isEqualTo(2_000);
    assertThat(span.failed()).isTrue();
  }

  @Test
  void attributesOfEveryKindAreText() throws Exception {
    Span span =
        read(
            HOST,
            span(SpanKind.SPAN_KIND_SERVER)
                .addAttributes(attribute("text", "a"))
                .addAttributes(
                    KeyValue.newBuilder()
                        .setKey("number")
                        .setValue(AnyValue.newBuilder().setIntValue(404)))
                .addAttributes(
                    KeyValue.newBuilder()
                        .setKey("part")
                        .setValue(AnyValue.newBuilder().setDoubleValue(0.5)))
                .addAttributes(
                    KeyValue.newBuilder()
                        .setKey("list")
                        .setValue(
                            AnyValue.newBuilder()
                                .setArrayValue(
                                    ArrayValue.newBuilder()
                                        .addValues(AnyValue.newBuilder().setStringValue("x"))
                                        .addValues(AnyValue.newBuilder().setBoolValue(true))))));

    assertThat(span.attribute("text")).isEqualTo("a");
    assertThat(span.attribute("number")).isEqualTo("404");
    assertThat(span.attribute("part")).isEqualTo("0.5");
    assertThat(span.attribute("list")).isEqualTo("x, true");
    assertThat(span.attribute("none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dev.breakwater.host, SPAN_KIND_SERVER, GATEWAY",
    "dev.breakwater.host, SPAN_KIND_INTERNAL, AUTH",
    "dev.breakwater.host, SPAN_KIND_CLIENT, NETWORK",
    "dev.breakwater.core, SPAN_KIND_SERVER, CORE",
    "dev.breakwater.core, SPAN_KIND_INTERNAL, OTHER",
    "somebody.else, SPAN_KIND_PRODUCER, OTHER"
  })
  void whoMadeASpanSaysWhoseTimeItIs(String scope, SpanKind kind, Layer layer) throws Exception {
    assertThat(read(scope, span(kind)).layer()).isEqualTo(layer);
  }

  @ParameterizedTest
  @CsvSource({
    "db.system.name, postgresql, SQL",
    "db.system, postgresql, SQL",
    "db.system.name, redis, REDIS"
  })
  void aDatabaseHasItsOwn(String attribute, String database, Layer layer) throws Exception {
    assertThat(
            read(
                    "any",
                    span(SpanKind.SPAN_KIND_CLIENT).addAttributes(attribute(attribute, database)))
                .layer())
        .isEqualTo(layer);
  }

  @Test
  void whatIsNoProtobufIsRefused() {
    assertThatThrownBy(() -> Otlp.spans(new byte[] {1, 2, 3}))
        .isInstanceOf(MalformedComponentException.class);
  }
}
