package dev.breakwater.edge.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Class and component, with upstreams that a test makes up. */
@ComponentTest("target/crm-gateway.wasm")
class CrmGatewayIT {
  private final List<Call> sent = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final HttpFunction gateway;
  private String failure = "";

  CrmGatewayIT(FunctionHost host) {
    gateway =
        host.start(
            HostServices.none().withHttp(this::upstream).withVariables(CrmGatewayIT::variable),
            CrmGatewayIT::plain);
  }

  private static Optional<String> variable(String name) {
    return switch (name) {
      case "customer_service_url" -> Optional.of("http://customers:8001");
      case "order_service_url" -> Optional.of("http://orders:8002");
      default -> Optional.empty();
    };
  }

  private Response upstream(Call call) throws HttpException {
    sent.add(call);
    try {
      bodies.add(call.body().text(1000));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    if (failure.endsWith("-timeout")) {
      throw new HttpTimeoutException(failure);
    }
    if (!failure.isEmpty()) {
      throw new HttpException(failure);
    }
    return Response.json(201, "{\"id\":1}")
        .withHeader("server-timing", "conn;dur=0.1")
        .withHeader("link", "</customers>; rel=\"next\"")
        .withHeader("allow", "GET")
        .withHeader("server", "secret")
        .withHeader("set-cookie", "a=b");
  }

  private static HttpFunction plain(HostServices given) {
    return new CrmGateway(
        Surroundings.of(given.variables(), given.http(), given.postgres(), Log.silent()));
  }

  private String answer(String method, String target) throws Exception {
    Response response = gateway.handle(Request.of(method, target));
    return response.status() + " " + response.body().text(1000);
  }

  @Test
  void methodTargetBodyTypeAndIdAreForwardedAndNothingElse() throws Exception {
    gateway.handle(
        Request.of("POST", "/customers?a=%20b&c")
            .withBody(Body.of("{}"))
            .plusHeader("content-type", "application/json; charset=utf-8")
            .plusHeader("x-request-id", "r-1")
            .plusHeader("authorization", "Bearer x"));

    Call call = sent.getFirst();
    assertThat(call.origin().authority()).isEqualTo("customers:8001");
    assertThat(call.method() + call.target()).isEqualTo("POST/customers?a=%20b&c");
    assertThat(bodies).containsExactly("{}");
    assertThat(call.headers().first("content-type")).contains("application/json; charset=utf-8");
    assertThat(call.headers().first("x-request-id")).contains("r-1");
    assertThat(call.headers().first("authorization")).isEmpty();
  }

  @Test
  void whatTheContractKnowsOfAnAnswerIsRelayedAndNothingElse() throws Exception {
    Response answer = gateway.handle(Request.of("GET", "/orders/1"));

    assertThat(sent.getFirst().origin().authority()).isEqualTo("orders:8002");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().text(100)).isEqualTo("{\"id\":1}");
    assertThat(answer.headers().first("content-type")).contains("application/json");
    assertThat(answer.headers().first("server-timing")).contains("conn;dur=0.1");
    assertThat(answer.headers().first("link")).contains("</customers>; rel=\"next\"");
    assertThat(answer.headers().first("allow")).contains("GET");
    assertThat(answer.headers().first("x-request-id")).isPresent();
    assertThat(answer.headers().first("server")).isEmpty();
    assertThat(answer.headers().first("set-cookie")).isEmpty();
  }

  @Test
  void everyMethodIsTheServicesToJudge() throws Exception {
    for (String method : new String[] {"PUT", "PATCH", "DELETE", "OPTIONS", "PURGE"}) {
      assertThat(answer(method, "/customers")).startsWith("201");
    }
    assertThat(sent).extracting(Call::method).contains("PURGE");
  }

  @Test
  void pathsAreComparedSegmentBySegment() throws Exception {
    for (String path :
        new String[] {
          "/", "/unknown", "/customersX", "/customers/", "/customers/1/x", "/orders/"
        }) {
      assertThat(answer("GET", path)).isEqualTo("404 {\"error\":\"Not found\"}");
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void anUpstreamThatFailsIsABadGatewayWithoutItsWords() throws Exception {
    for (String word : new String[] {"connection-refused", "HTTP-response-timeout"}) {
      failure = word;
      assertThat(answer("POST", "/customers"))
          .isEqualTo("502 {\"error\":\"Upstream unavailable\"}");
    }
  }

  @Test
  void theGatewayComputesAndIsHealthy() throws Exception {
    assertThat(answer("GET", "/healthz")).isEqualTo("200 {\"status\":\"ok\"}");
    Response computed = gateway.handle(Request.of("GET", "/compute?n=94"));
    assertThat(computed.body().text(100))
        .matches("\\{\"n\":94,\"result\":\"1293530146158671551\",\"compute_ms\":\\d+\\.\\d{3}\\}");
    assertThat(computed.headers().first("server-timing").orElseThrow())
        .matches("compute;dur=\\d+\\.\\d{3}");
    assertThat(answer("GET", "/compute")).contains("\"result\":\"817770325994397771\"");
    assertThat(answer("GET", "/compute?n=10000000")).contains("\"n\":10000000,");
    assertThat(answer("GET", "/compute?n=10000001"))
        .isEqualTo("400 {\"error\":\"n must be a whole number from 0 to 10000000\"}");
    assertThat(gateway.handle(Request.of("POST", "/compute")).headers().first("allow"))
        .contains("GET, HEAD");
  }
}
