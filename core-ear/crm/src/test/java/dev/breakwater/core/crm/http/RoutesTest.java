package dev.breakwater.core.crm.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.crm.http.Routes.Verdict;
import dev.breakwater.core.launch.CrmRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final Verdict KNOWN = new Verdict.Known();
  private static final Verdict UNKNOWN = new Verdict.Unknown();

  private static Verdict judge(CrmRole role, String method, String path) {
    return Routes.of(role).judge(method, path);
  }

  @Test
  void pathsAreComparedAsTheyWereSentSegmentBySegment() {
    for (String path : List.of("/customers/", "/customersX", "/customers/1/x", "/", "/orders")) {
      assertThat(judge(CrmRole.CUSTOMERS, "GET", path)).as(path).isEqualTo(UNKNOWN);
    }
    for (String path : List.of("/customers", "/customers/ping", "/customers/%31", "/healthz")) {
      assertThat(judge(CrmRole.CUSTOMERS, "GET", path)).as(path).isEqualTo(KNOWN);
    }
  }

  @Test
  void anotherMethodIsToldThoseOfThePath() {
    assertThat(judge(CrmRole.CUSTOMERS, "PUT", "/customers"))
        .isEqualTo(new Verdict.OtherMethods("GET, HEAD, POST"));
    assertThat(judge(CrmRole.CUSTOMERS, "POST", "/customers/ping"))
        .isEqualTo(new Verdict.OtherMethods("GET, HEAD, DELETE"));
    assertThat(judge(CrmRole.ORDERS, "DELETE", "/orders/1"))
        .isEqualTo(new Verdict.OtherMethods("GET, HEAD"));
    assertThat(judge(CrmRole.GATEWAY, "OPTIONS", "/compute"))
        .isEqualTo(new Verdict.OtherMethods("GET, HEAD"));
  }

  @Test
  void theGatewayLeavesTheMethodsOfServicesToThem() {
    for (String path : List.of("/customers", "/customers/1", "/orders", "/orders/x")) {
      assertThat(judge(CrmRole.GATEWAY, "PATCH", path)).as(path).isEqualTo(KNOWN);
    }
    for (String path : List.of("/customers/", "/customersX", "/orders/1/x", "/customers/ping/")) {
      assertThat(judge(CrmRole.GATEWAY, "GET", path)).as(path).isEqualTo(UNKNOWN);
    }
  }
}
