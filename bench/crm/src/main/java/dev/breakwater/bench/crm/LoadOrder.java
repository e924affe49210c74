package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.net.URI;

/**
 * What the load generator is told to run.
 *
 * @param scenario its name
 * @param time how much of the scenario's full time, as in {@link Scenarios#all}
 * @param computeN as there
 * @param base of the system
 * @param customer the id of the customer that {@link Step} speaks of
 */
record LoadOrder(String scenario, double time, long computeN, URI base, long customer) {

  /** One line. */
  String toJson() {
    return JsonWriter.string()
        .object()
        .value("scenario", scenario)
        .value("time", time)
        .value("compute_n", computeN)
        .value("base", base.toString())
        .value("customer", customer)
        .end()
        .done();
  }

  static LoadOrder of(JsonObject json) {
    return new LoadOrder(
        json.getString("scenario", ""),
        json.getDouble("time"),
        json.getLong("compute_n"),
        URI.create(json.getString("base", "")),
        json.getLong("customer"));
  }

  Scenario resolved() {
    return Scenarios.all(time, computeN).stream()
        .filter(s -> s.name().equals(scenario))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no scenario " + scenario));
  }
}
