package dev.breakwater.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, the answers of the customers' service, and names of requests. */
class PathsAndUpstreamsTest {

  @Test
  void anIdHas64Bits() {
    assertThat(Ids.customer("9223372036854775807")).isEqualTo(new Checked.Valid<>(Long.MAX_VALUE));
    assertThat(Ids.order("-1")).isEqualTo(new Checked.Valid<>(-1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-number", "", "-", "1.0", "+1", "\u0661", "9223372036854775808"})
  void whatIsNoIdIsRefusedByItsKind(String segment) {
    assertThat(Ids.customer(segment)).isEqualTo(Bodies.refused(CrmError.INVALID_CUSTOMER_ID));
    assertThat(Ids.order(segment)).isEqualTo(Bodies.refused(CrmError.INVALID_ORDER_ID));
  }

  @Test
  void onlyA404SaysThatThereIsNoCustomer() {
    assertThat(CustomerLookup.refusal(200)).isEmpty();
    assertThat(CustomerLookup.refusal(404)).contains(CrmError.UNKNOWN_CUSTOMER);
    for (int status : new int[] {204, 301, 400, 500, 503}) {
      assertThat(CustomerLookup.refusal(status)).contains(CrmError.CUSTOMER_SERVICE_UNAVAILABLE);
    }
  }

  @Test
  void aPlainRequestIdOfTheCallerIsKept() {
    String longest = "a".repeat(64);
    assertThat(RequestId.of(Optional.of(longest), () -> "fresh")).isEqualTo(longest);
    assertThat(RequestId.of(Optional.of("A-9._z"), () -> "fresh")).isEqualTo("A-9._z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\n", "ž", "\"", "{}"})
  void anyOtherRequestIdIsReplaced(String id) {
    assertThat(RequestId.of(Optional.of(id), () -> "fresh")).isEqualTo("fresh");
    assertThat(RequestId.of(Optional.of("a".repeat(65)), () -> "fresh")).isEqualTo("fresh");
    assertThat(RequestId.of(Optional.empty(), () -> "fresh")).isEqualTo("fresh");
  }
}
