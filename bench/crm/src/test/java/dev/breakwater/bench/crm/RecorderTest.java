package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.grack.nanojson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private final Recorder recorder =
      new Recorder(List.of(Step.get("read", 7, "/a"), Step.post("create", 3, "/b", "{}")));

  @Test
  void timesAreKeptToTheMicrosecondAndErrorsByStatusBesideThem() {
    recorder.answered("read", 200, 0, 1_234_000, "");
    recorder.answered("read", 200, 1_000, 2_469_000, "");
    recorder.answered("read", 503, 0, 1, "conn;dur=9.9");
    recorder.answered("read", 0, 0, 1, "");
    recorder.answered("create", 201, 0, 5_000_000, "");

    LoadResult result = recorder.result();

    StepTimes read = result.step("read");
    assertThat(read.nanos().getTotalCount()).isEqualTo(2);
    assertThat(read.millisAt(0)).isCloseTo(1.234, within(0.002));
    assertThat(read.millisAt(100)).isCloseTo(2.468, within(0.003));
    assertThat(read.errors()).isEqualTo(Map.of(503, 1L, 0, 1L));
    assertThat(read.errorShare()).isEqualTo(0.5);
    assertThat(read.server()).isEmpty();
    assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(5));
    assertThat(result.answersPerSecond()).isCloseTo(600, within(0.1));
  }

  @Test
  void entriesOfServerTimingAreReadAsClientsReadThem() {
    recorder.answered("create", 201, 0, 9, "conn;dur=0.5, verify;dur=12, query;dur=1.25, other");

    StepTimes create = recorder.result().step("create");
    assertThat(create.server()).containsOnlyKeys("conn", "verify", "query");
    assertThat(Times.millisAt(create.entry("verify"), 50)).isCloseTo(12, within(0.01));
    assertThat(Times.millisAt(create.entry("query"), 50)).isCloseTo(1.25, within(0.002));
  }

  @Test
  void aResultIsTheSameAfterTheWayThroughJson() throws Exception {
    recorder.answered("create", 201, 0, 3_000_000, "conn;dur=0.5");
    recorder.answered("create", 500, 0, 3_000_000, "");
    LoadResult result = recorder.result();

    assertThat(LoadResult.of(JsonParser.object().from(result.toJson()))).isEqualTo(result);
  }

  @Test
  void whereNothingWasAskedNothingIsClaimed() {
    LoadResult result = recorder.result();

    assertThat(result.answersPerSecond()).isZero();
    assertThat(result.step("read").errorShare()).isZero();
  }
}
