package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final long MILLI = 1_000_000;
  private static final Map<String, String> REQUEST =
      Map.of(
          "http.request.method", "GET",
          "url.path", "/api/todos",
          "http.response.status_code", "200",
          "http.response.header.x-request-id", "id-of-the-gateway",
          "http.request.id", "id-of-the-host");

  private static Span span(String id, String parent, Layer layer, long begin, long end) {
    return span(TRACE, id, parent, layer, begin, end);
  }

  private static Span span(
      String trace, String id, String parent, Layer layer, long begin, long end) {
    boolean server = layer == Layer.GATEWAY || layer == Layer.CORE;
    return new Span(
        trace,
        id,
        parent,
        layer,
        "span " + id,
        begin * MILLI,
        end * MILLI,
        false,
        server ? REQUEST : Map.of());
  }

  /** In the order in which they arrive: what ends first is sent first. */
  private static List<Span> wholeRequest() {
    return List.of(
        span("auth", "gate", Layer.AUTH, 1, 4),
        span("redis", "core", Layer.REDIS, 7, 9),
        span("sql", "core", Layer.SQL, 10, 15),
        span("core", "call", Layer.CORE, 6, 18),
        span("call", "gate", Layer.NETWORK, 5, 20),
        span("gate", "", Layer.GATEWAY, 0, 22));
  }

  private static List<String> shape(Waterfall waterfall) {
    return waterfall.bars().stream().map(bar -> bar.depth() + " " + bar.span().id()).toList();
  }

  @Test
  void eachSpanStandsBelowTheOneThatItIsAPartOf() {
    assertThat(shape(Waterfall.of(wholeRequest())))
        .containsExactly("0 gate", "1 auth", "1 call", "2 core", "3 redis", "3 sql");
  }

  @Test
  void theTimesOfAllLayersAddUpToThatOfTheRequest() {
    JsonObject layers = Waterfall.of(wholeRequest()).summary().getObject("layers");

    assertThat(layers)
        .isEqualTo(
            Map.of(
                "gateway", 4.0, "auth", 3.0, "network", 3.0, "core", 5.0, "sql", 5.0, "redis",
                2.0));
    assertThat(layers.values().stream().mapToDouble(Double.class::cast).sum()).isEqualTo(22.0);
  }

  @Test
  void spansThatOverlapAreCountedOnce() {
    Waterfall waterfall =
        Waterfall.of(
            List.of(
                span("core", "", Layer.CORE, 0, 10),
                span("a", "core", Layer.SQL, 1, 6),
                span("b", "core", Layer.SQL, 4, 8),
                span("c", "core", Layer.SQL, 5, 7)));
    assertThat(waterfall.bars().getFirst().selfNanos()).isEqualTo(3 * MILLI);
  }

  @Test
  void whatOutlivesItsParentTakesNoMoreThanThereIs() {
    Waterfall waterfall =
        Waterfall.of(
            List.of(span("core", "", Layer.CORE, 0, 10), span("late", "core", Layer.SQL, 8, 30)));
    assertThat(waterfall.bars().getFirst().selfNanos()).isEqualTo(8 * MILLI);
  }

  @Test
  void withoutTheEdgeTheCoreStandsAtTheTop() {
    List<Span> spans = new ArrayList<>(wholeRequest());
    spans.removeIf(span -> span.layer() == Layer.GATEWAY || span.layer() == Layer.NETWORK);
    spans.removeIf(span -> span.layer() == Layer.AUTH);
    Waterfall waterfall = Waterfall.of(spans);

    assertThat(shape(waterfall)).containsExactly("0 core", "1 redis", "1 sql");
    assertThat(waterfall.summary().getString("path")).isEqualTo("/api/todos");
  }

  @Test
  void spansThatAreEachOthersParentsAreDrawnAllTheSame() {
    Waterfall waterfall =
        Waterfall.of(List.of(span("a", "b", Layer.OTHER, 0, 1), span("b", "a", Layer.OTHER, 0, 1)));
    assertThat(shape(waterfall)).containsExactly("0 a", "0 b");
  }

  @Test
  void theLogsKnowARequestByItsTraceAndByTheIdsOfItsAnswers() {
    assertThat(Waterfall.of(wholeRequest()).ids())
        .containsExactly(TRACE, "id-of-the-gateway", "id-of-the-host");
  }

  @Test
  void theLatestRequestIsTheFirst() {
    Traces traces = new Traces();
    traces.add(List.of(span("1".repeat(32), "a", "", Layer.GATEWAY, 5, 6)));
    traces.add(List.of(span("2".repeat(32), "b", "", Layer.GATEWAY, 9, 10)));
    traces.add(List.of(span("3".repeat(32), "c", "", Layer.GATEWAY, 7, 8)));

    assertThat(traces.all().stream().map(one -> one.root().id())).containsExactly("b", "c", "a");
  }

  @Test
  void whatAServerDoesByItselfIsNoRequest() {
    Traces traces = new Traces();
    traces.add(List.of(span("a", "", Layer.REDIS, 0, 1)));

    assertThat(traces.all()).isEmpty();
  }

  @Test
  void onlyTheLastRequestsAreKept() {
    Traces traces = new Traces();
    for (int i = 0; i <= Traces.MAX_TRACES; i++) {
      traces.add(List.of(span("%032x".formatted(i + 1), "a", "", Layer.GATEWAY, i, i + 1)));
    }
    assertThat(traces.all()).hasSize(Traces.MAX_TRACES);
    assertThat(traces.of("%032x".formatted(1))).isEmpty();
    assertThat(traces.of("%032x".formatted(2))).hasSize(1);
  }

  @Test
  void aRequestWithoutEndTakesNoMemoryWithoutEnd() {
    Traces traces = new Traces();
    for (int i = 0; i < Traces.MAX_SPANS + 10; i++) {
      traces.add(List.of(span("s" + i, "", Layer.CORE, i, i + 1)));
    }
    assertThat(traces.of(TRACE).getFirst().bars()).hasSize(Traces.MAX_SPANS);
  }
}
