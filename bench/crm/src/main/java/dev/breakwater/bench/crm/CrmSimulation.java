package dev.breakwater.bench.crm;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One {@link LoadOrder} as Gatling runs it. Gatling makes an instance itself, so the order is
 * handed over by {@link #run}.
 */
public final class CrmSimulation extends Simulation {
  private static final AtomicReference<Job> JOB = new AtomicReference<>();

  private final Scenario scenario;
  private final LoadOrder order;
  private final Recorder recorder;
  private final AtomicInteger users = new AtomicInteger();
  private final AtomicLong unique = new AtomicLong();
  private final AtomicLong start = new AtomicLong();

  private record Job(LoadOrder order, Recorder recorder) {}

  /** Called by Gatling, in {@link #run}. */
  public CrmSimulation() {
    Job job = Optional.ofNullable(JOB.get()).orElseThrow();
    order = job.order();
    recorder = job.recorder();
    scenario = order.resolved();
    setUp(
            scenario(scenario.name())
                .exec(this::arrive)
                .pause(session -> spanOf(session).start())
                .exec(asLongAs(this::isStaying).on(iteration()))
                .injectOpen(atOnceUsers(scenario.users().size())))
        .protocols(protocol());
  }

  /** Runs {@code order} and waits for its last answer; one at a time. */
  static LoadResult run(LoadOrder order) {
    Recorder recorder = new Recorder(order.resolved().steps());
    JOB.set(new Job(order, recorder));
    int status =
        io.gatling.app.Gatling$.MODULE$.fromArgs(
            new String[] {"--simulation", CrmSimulation.class.getName(), "--no-reports"});
    if (status != 0) {
      throw new IllegalStateException("Gatling ended with status " + status);
    }
    return recorder.result();
  }

  private HttpProtocolBuilder protocol() {
    return http.baseUrl(order.base().toString())
        .acceptHeader("application/json")
        .disableWarmUp()
        .disableCaching()
        .disableFollowRedirect()
        .shareConnections();
  }

  private Session arrive(Session session) {
    start.compareAndSet(0, System.nanoTime());
    return session.set("user", users.getAndIncrement()).set("iteration", 0L);
  }

  private UserSpan spanOf(Session session) {
    return scenario.users().get(session.getInt("user"));
  }

  private boolean isStaying(Session session) {
    return System.nanoTime() - start.get() < spanOf(session).end().toNanos();
  }

  private ChainBuilder iteration() {
    ChainBuilder chain = exec(this::choose);
    for (Step step : scenario.steps()) {
      chain =
          chain.exec(
              doIf(session -> step.name().equals(session.getString("step")))
                  .then(
                      exec(session -> fill(session, step)).exec(request(step)).exec(this::record)));
    }
    return chain.pause(scenario.pause());
  }

  private Session choose(Session session) {
    long iteration = session.getLong("iteration");
    return session
        .set("step", scenario.stepOf(session.getInt("user"), iteration).name())
        .set("iteration", iteration + 1);
  }

  private Session fill(Session session, Step step) {
    long number = unique.incrementAndGet();
    return session
        .remove("status")
        .remove("timing")
        .set("path", Step.filled(step.path(), order.customer(), number))
        .set("body", Step.filled(step.body(), order.customer(), number))
        .set("sent", System.nanoTime());
  }

  private static HttpRequestActionBuilder request(Step step) {
    HttpRequestActionBuilder request =
        http(step.name())
            .httpRequest(step.method(), "#{path}")
            .check(status().saveAs("status"), header("Server-Timing").optional().saveAs("timing"));
    return step.body().isEmpty()
        ? request
        : request.body(StringBody("#{body}")).header("Content-Type", "application/json");
  }

  private Session record(Session session) {
    recorder.answered(
        session.getString("step") + "",
        session.contains("status") ? session.getInt("status") : 0,
        session.getLong("sent"),
        System.nanoTime(),
        session.contains("timing") ? session.getString("timing") + "" : "");
    return session;
  }
}
