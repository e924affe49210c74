package dev.breakwater.core.adapters.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LsnTest {
  @Test
  void theTwoHalvesMakeOneNumber() {
    assertThat(Lsn.parse("0/0")).isZero();
    assertThat(Lsn.parse("16/B374D848")).isEqualTo(0x16_B374_D848L);
    assertThat(Lsn.parse("1/0")).isGreaterThan(Lsn.parse("0/FFFFFFFF"));
  }
}
