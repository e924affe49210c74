package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final double[] FAST = {9.8, 10.1, 10.0, 9.9, 10.2, 10.0};
  private static final double[] SLOW = {19.8, 20.1, 20.0, 19.9, 20.2, 20.0};
  private static final double[] WIDE = {9.0, 21.0, 9.5, 20.5, 10.0, 20.0};

  @Test
  void theMedianLiesInItsIntervalAndTheIntervalWithinTheRounds() {
    Estimate estimate = Bootstrap.median(FAST);

    assertThat(estimate.median()).isCloseTo(10.0, within(1e-9));
    assertThat(estimate.low()).isBetween(9.8, 10.0);
    assertThat(estimate.high()).isBetween(10.0, 10.2);
  }

  @Test
  void theSameRoundsGiveTheSameInterval() {
    assertThat(Bootstrap.median(WIDE)).isEqualTo(Bootstrap.median(WIDE));
    assertThat(Bootstrap.ratio(WIDE, FAST)).isEqualTo(Bootstrap.ratio(WIDE, FAST));
  }

  @Test
  void whatSlowsBothDownInARoundIsNotInTheRatio() {
    double[] drifting = {1, 2, 4, 8, 16, 32};
    double[] twice = {2, 4, 8, 16, 32, 64};

    assertThat(Bootstrap.ratio(twice, drifting)).isEqualTo(new Estimate(2, 2, 2));
  }

  @Test
  void aClearDifferenceHasAVerdictInItsDirection() {
    assertThat(verdict(true, SLOW, FAST)).isEqualTo(Metric.Verdict.WORSE);
    assertThat(verdict(true, FAST, SLOW)).isEqualTo(Metric.Verdict.BETTER);
    assertThat(verdict(false, FAST, SLOW)).isEqualTo(Metric.Verdict.WORSE);
    assertThat(verdict(false, SLOW, FAST)).isEqualTo(Metric.Verdict.BETTER);
  }

  @Test
  void nobodyIsBetterWhereIntervalsOverlap() {
    assertThat(verdict(true, WIDE, FAST)).isEqualTo(Metric.Verdict.NO_DIFFERENCE);
    assertThat(verdict(true, FAST, FAST)).isEqualTo(Metric.Verdict.NO_DIFFERENCE);
  }

  @Test
  void nobodyIsBetterAfterTooFewRounds() {
    assertThat(verdict(true, new double[] {20, 20, 20, 20, 20}, new double[] {1, 1, 1, 1, 1}))
        .isEqualTo(Metric.Verdict.TOO_FEW_ROUNDS);
  }

  private static Metric.Verdict verdict(boolean lessIsBetter, double[] own, double[] baseline) {
    Map<String, double[]> rounds = new LinkedHashMap<>();
    rounds.put("first", baseline);
    rounds.put("second", own);
    return Metric.compared(lessIsBetter, rounds).get(1).verdict();
  }
}
