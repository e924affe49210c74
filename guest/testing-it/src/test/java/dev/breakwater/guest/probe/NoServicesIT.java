package dev.breakwater.guest.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that gives nothing. */
@ComponentTest(value = "target/probe.wasm", mustAgree = true)
class NoServicesIT {

  @ParameterizedTest
  @CsvSource({
    "/variables/name, 200 not set",
    "/stores/default, 502 no-such-store",
    "/redis?address=redis://a, 502 the test gives no Redis",
    "/postgres?address=postgres://a, 502 connection failed: the test gives no PostgreSQL"
  })
  void whatIsNotGivenIsNotThere(String target, String expected, FunctionHost host)
      throws Exception {
    HttpFunction probe = host.start(HostServices.none(), ProbeIT::plain);
    Response response = probe.handle(Request.of("GET", target));
    assertThat(response.status() + " " + response.body().text(1000)).isEqualTo(expected);
  }
}
