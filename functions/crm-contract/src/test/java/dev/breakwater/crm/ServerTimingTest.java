package dev.breakwater.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ServerTimingTest {

  @Test
  void phasesStandInTheirOrderWithOneDecimal() {
    assertThat(
            ServerTiming.empty()
                .plus(ServerTiming.CONN, 1_249_999)
                .plus(ServerTiming.VERIFY, 1_250_000)
                .plus(ServerTiming.QUERY, 999_999_999)
                .plus(ServerTiming.SER, -1)
                .header())
        .isEqualTo("conn;dur=1.2, verify;dur=1.3, query;dur=1000.0, ser;dur=0.0");
  }

  @Test
  void theDecimalsHaveAPointWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Computed(1, 1, 1_500).timing()).isEqualTo("compute;dur=0.002");
      assertThat(Health.ping(40_000, 2_030_000))
          .isEqualTo("{\"status\":\"ok\",\"conn_ms\":0.040,\"query_ms\":2.030}");
    } finally {
      Locale.setDefault(before);
    }
  }
}
