package dev.breakwater.bench.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the figures of the rounds to metrics, in the order in which each was seen first. */
final class Collector {
  private final Map<Key, Map<String, List<Double>>> found = new LinkedHashMap<>();

  private record Key(String part, String name, String unit, boolean lessIsBetter) {}

  void add(
      String part, String name, String unit, boolean lessIsBetter, String system, double value) {
    found
        .computeIfAbsent(new Key(part, name, unit, lessIsBetter), key -> new LinkedHashMap<>())
        .computeIfAbsent(system, none -> new ArrayList<>())
        .add(value);
  }

  List<Metric> all() {
    List<Metric> all = new ArrayList<>();
    found.forEach((key, bySystem) -> {
      Map<String, double[]> rounds = new LinkedHashMap<>();
      bySystem.forEach((system, values) ->
          rounds.put(system, values.stream().mapToDouble(Double::doubleValue).toArray()));
      all.add(
          new Metric(
              key.part(),
              key.name(),
              key.unit(),
              key.lessIsBetter(),
              Metric.compared(key.lessIsBetter(), rounds)));
    });
    return all;
  }
}
