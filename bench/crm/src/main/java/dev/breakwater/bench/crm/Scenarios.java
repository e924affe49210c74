package dev.breakwater.bench.crm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The named scenarios that every system is measured with: users, pauses and limits of the k6
 * scripts of wasm-hands-on.
 */
final class Scenarios {
  private static final Limits CRUD = new Limits(500, 0.1);
  private static final Limits SCALE = new Limits(1000, 0.2);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration SCALE_PAUSE = Duration.ofMillis(50);
  private static final List<Integer> LEVELS = List.of(1, 5, 10, 20, 50, 100);
  private static final String NEW_CUSTOMER =
      "{\"name\":\"Customer {unique}\",\"email\":\"customer{unique}@example.com\"}";
  private static final String NEW_ORDER =
      "{\"customer_id\":{customer},\"product\":\"Product {unique}\",\"quantity\":{quantity}}";

  private Scenarios() {}

  /**
   * All of them, in the order in which they run.
   *
   * @param time how much of the full time each takes, 1 for all of it
   * @param computeN the number whose Fibonacci number is asked for
   */
  static List<Scenario> all(double time, long computeN) {
    List<Scenario> all = new ArrayList<>();
    Step read = Step.get("read", 10, "/customers");
    Step create = Step.post("create", 10, "/customers", NEW_CUSTOMER);
    all.add(crud("read", constant(10, 30, time), read));
    all.add(crud("write", constant(5, 30, time), create));
    all.add(
        crud("inter-service", constant(5, 30, time), Step.post("order", 10, "/orders", NEW_ORDER)));
    all.add(
        crud(
            "mixed",
            ramp(time),
            Step.get("read", 7, "/customers"),
            Step.post("create", 3, "/customers", NEW_CUSTOMER)));
    all.add(crud("cpu", constant(10, 30, time), Step.get("compute", 10, "/compute?n=" + computeN)));
    all.add(crud("db-ping", constant(10, 30, time), Step.get("ping", 10, "/customers/ping")));
    LEVELS.forEach(users -> all.add(scale(users, time)));
    return List.copyOf(all);
  }

  private static Scenario crud(String name, List<UserSpan> users, Step... steps) {
    return new Scenario(name, users, PAUSE, List.of(steps), CRUD);
  }

  private static Scenario scale(int users, double time) {
    List<Step> steps =
        List.of(
            Step.get("read", 8, "/customers/{customer}"),
            Step.post("create", 2, "/customers", NEW_CUSTOMER));
    return new Scenario("scale-" + users, constant(users, 15, time), SCALE_PAUSE, steps, SCALE);
  }

  private static List<UserSpan> constant(int users, double seconds, double time) {
    return UserSpan.of(
        List.of(new Stage(users, Duration.ZERO), new Stage(users, seconds(seconds * time))));
  }

  private static List<UserSpan> ramp(double time) {
    return UserSpan.of(
        List.of(
            new Stage(1, Duration.ZERO),
            new Stage(10, seconds(10 * time)),
            new Stage(20, seconds(30 * time)),
            new Stage(0, seconds(10 * time))));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
