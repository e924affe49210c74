package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostLimitsTest {
  @Test
  void aHostThatRefusesLimitsIsToldByTheirNames() {
    List<String> refused = new ArrayList<>();
    HostLimits.note(new Result.Err<>(Unit.UNIT), "connect-timeout", refused);
    HostLimits.note(new Result.Ok<>(Unit.UNIT), "first-byte-timeout", refused);
    HostLimits.note(new Result.Err<>(Unit.UNIT), "between-bytes-timeout", refused);

    assertThat(HostLimits.complaint(refused))
        .isEqualTo(
            "the host does not support connect-timeout and between-bytes-timeout:"
                + " calls wait as long as the host itself does");
  }
}
