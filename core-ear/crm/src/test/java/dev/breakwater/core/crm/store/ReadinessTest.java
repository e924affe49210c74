package dev.breakwater.core.crm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  @Test
  void whatIsStillToComeIsWaitedFor() {
    for (String state : List.of("08001", "57P03", "3D000", "42P01")) {
      assertThat(Readiness.mayComeUp(new SQLException("away", state))).as(state).isTrue();
    }
    assertThat(Readiness.mayComeUp(new SQLTransientConnectionException("no connection"))).isTrue();
  }

  @Test
  void whoRefusesIsNotWaitedFor() {
    for (String state : List.of("28P01", "42501")) {
      assertThat(Readiness.mayComeUp(new SQLException("no", state))).as(state).isFalse();
    }
  }
}
