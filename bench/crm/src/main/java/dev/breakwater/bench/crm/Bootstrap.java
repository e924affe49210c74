package dev.breakwater.bench.crm;

import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Intervals of medians by resampling: what the median would be, were other rounds drawn from those
 * that were measured. The source of chance has a fixed seed, so that the same rounds always give
 * the same intervals.
 */
final class Bootstrap {
  /**
   * With fewer rounds even the span from the least to the most holds the median with less than 95
   * %: 1 - 2^(1 - n).
   */
  static final int ROUNDS_TO_JUDGE = 6;

  private static final int RESAMPLES = 2000;
  private static final long SEED = 20261129;
  private static final double[] BOUNDS = {0.025, 0.975};

  private Bootstrap() {}

  /** The median of {@code rounds}, of which there is at least one. */
  static Estimate median(double[] rounds) {
    return interval(
        rounds.length, indices -> Median.withDefaults().evaluate(chosen(rounds, indices)));
  }

  /**
   * The median of {@code rounds} as a multiple of that of {@code baseline}. Both ran side by side
   * in each round, so a round is drawn with both: what slowed both down does not count.
   */
  static Estimate ratio(double[] rounds, double[] baseline) {
    return interval(
        Math.min(rounds.length, baseline.length),
        indices ->
            Median.withDefaults().evaluate(chosen(rounds, indices))
                / Median.withDefaults().evaluate(chosen(baseline, indices)));
  }

  private static Estimate interval(int rounds, ToDoubleFunction<int[]> statistic) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
    double[] resampled = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      resampled[i] = statistic.applyAsDouble(random.ints(rounds, 0, rounds).toArray());
    }
    double[] bounds = Quantile.withDefaults().evaluate(resampled, BOUNDS);
    int[] all = java.util.stream.IntStream.range(0, rounds).toArray();
    return new Estimate(statistic.applyAsDouble(all), bounds[0], bounds[1]);
  }

  private static double[] chosen(double[] rounds, int[] indices) {
    double[] chosen = new double[indices.length];
    for (int i = 0; i < indices.length; i++) {
      chosen[i] = rounds[indices[i]];
    }
    return chosen;
  }
}
