package dev.breakwater.bench.crm;

import java.util.List;

/**
 * One scenario on one system in one round.
 *
 * @param round from 1
 * @param system its name
 */
record Run(int round, String system, Scenario scenario, LoadResult result, Use use) {

  /** The limits that were not kept, in words. */
  List<String> breaches() {
    Limits limits = scenario.limits();
    return result.steps().entrySet().stream()
        .flatMap(step ->
            Breach.of(limits, step.getValue()).stream().map(what -> where(step.getKey()) + what))
        .toList();
  }

  private String where(String step) {
    return "round %d, %s of %s on %s: ".formatted(round, step, scenario.name(), system);
  }

  double cpuMillisPerRequest() {
    return result.requests() == 0 ? 0 : use.cpu().toNanos() / 1e6 / result.requests();
  }
}
