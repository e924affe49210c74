package dev.breakwater.bench.crm;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a system answers to wrong requests, each sent once: the 13 groups of the k6 script, and a
 * service that is down.
 */
final class ErrorPaths {
  private static final Case UPSTREAM_DOWN =
      new Case("customers' service down", "GET", "/customers/1", "", 502, ErrorPaths::isError);
  private static final List<Case> CASES =
      List.of(
          create("invalid JSON", "{\"name\":"),
          create("missing fields", "{\"name\":\"A\"}"),
          create("empty name", "{\"name\":\"\",\"email\":\"a@example.com\"}"),
          create("invalid email", "{\"name\":\"A\",\"email\":\"nothing\"}"),
          new Case("customer not found", "GET", "/customers/999999", "", 404, ErrorPaths::isError),
          new Case(
              "delete of no customer", "DELETE", "/customers/999999", "", 404, ErrorPaths::isError),
          new Case(
              "invalid customer id",
              "GET",
              "/customers/not-a-number",
              "",
              400,
              ErrorPaths::isError),
          order("order of no customer", 999999, 1),
          order("order of zero", 1, 0),
          order("order of less than zero", 1, -5),
          new Case("order not found", "GET", "/orders/999999", "", 404, ErrorPaths::isError),
          new Case("unknown path", "GET", "/unknown", "", 404, ErrorPaths::isError),
          new Case("health", "GET", "/healthz", "", 200, body -> body.contains("\"ok\"")));

  private record Case(
      String name, String method, String path, String body, int status, Predicate<String> wanted) {}

  /**
   * How one case ended.
   *
   * @param found what was wrong with the answer; empty if it was right
   */
  record Outcome(String system, String name, int status, String found) {
    boolean passed() {
      return found.isEmpty();
    }
  }

  private final CrmClient client;

  ErrorPaths(CrmClient client) {
    this.client = client;
  }

  private static boolean isError(String body) {
    return body.contains("\"error\"");
  }

  private static Case create(String name, String body) {
    return new Case(name, "POST", "/customers", body, 400, ErrorPaths::isError);
  }

  private static Case order(String name, long customer, int quantity) {
    String body =
        "{\"customer_id\":%d,\"product\":\"A\",\"quantity\":%d}".formatted(customer, quantity);
    return new Case(name, "POST", "/orders", body, 400, ErrorPaths::isError);
  }

  /**
   * All cases on {@code variant}; the last only where its service can be killed, which is started
   * again.
   */
  List<Outcome> of(Variant variant) throws IOException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Case each : CASES) {
      outcomes.add(outcome(variant, each));
    }
    if (variant.services().isPresent()) {
      outcomes.addAll(withoutCustomers(variant, variant.services().get()));
    }
    return outcomes;
  }

  private List<Outcome> withoutCustomers(Variant variant, Variant.Services services)
      throws IOException, InterruptedException {
    if (!services.names().contains(Availability.KILLED)) {
      return List.of();
    }
    services.kill(Availability.KILLED);
    Outcome outcome = outcome(variant, UPSTREAM_DOWN);
    services.start();
    new ColdStart(client).awaitFirstOk(variant);
    return List.of(outcome);
  }

  private Outcome outcome(Variant variant, Case each) throws InterruptedException {
    return new Outcome(variant.name(), each.name(), each.status(), found(variant, each));
  }

  private String found(Variant variant, Case each) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          client.send(variant.base(), each.method(), each.path(), each.body());
      boolean right = answer.statusCode() == each.status() && each.wanted().test(answer.body());
      return right ? "" : answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      return "no answer: " + e;
    }
  }
}
