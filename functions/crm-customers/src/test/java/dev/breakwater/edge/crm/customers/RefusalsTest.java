package dev.breakwater.edge.crm.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody is asked about what is wrong already. */
class RefusalsTest {

  private static Response answer(Request request, Optional<String> databaseUrl) {
    return new Customers(
            Surroundings.of(
                name -> databaseUrl,
                call -> Response.of(500),
                address -> {
                  throw new AssertionError("a connection is opened");
                },
                Log.silent()))
        .handle(request);
  }

  @Test
  void noConnectionIsOpenedForWhatIsRefused() {
    for (Request request :
        new Request[] {
          Request.of("GET", "/customers/x"),
          Request.of("DELETE", "/customers/x"),
          Request.of("GET", "/customers?limit=0"),
          Request.of("PUT", "/customers"),
          Request.of("GET", "/foo"),
          Request.of("POST", "/customers").withBody(Body.of("{}"))
        }) {
      assertThat(answer(request, Optional.of("postgres://a@b/c")).status()).isBetween(400, 405);
    }
  }

  @Test
  void withoutTheAddressOfTheDatabaseNothingIsAnswered() {
    assertThat(answer(Request.of("GET", "/customers"), Optional.empty()).status()).isEqualTo(500);
  }
}
