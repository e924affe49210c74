package dev.breakwater.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients read, to the byte. */
class JsonTest {
  private static final Customer ADA = new Customer(Long.MAX_VALUE, "Ada \"\\\n", "ada@example.com");
  private static final Order ORDER = new Order(2, 1, "žluť", 3);

  @Test
  void aCustomerIsCompactAndBeginsWithItsId() {
    assertThat(ADA.json())
        .isEqualTo(
            "{\"id\":9223372036854775807,\"name\":\"Ada"
                + " \\\"\\\\\\n\",\"email\":\"ada@example.com\"}");
  }

  @Test
  void anOrderIsCompactAndBeginsWithItsId() {
    assertThat(ORDER.json())
        .isEqualTo("{\"id\":2,\"customer_id\":1,\"product\":\"žluť\",\"quantity\":3}");
  }

  @Test
  void aListIsABareArray() {
    assertThat(Customer.json(List.of())).isEqualTo("[]");
    assertThat(Customer.json(List.of(ADA, ADA)))
        .isEqualTo("[" + ADA.json() + "," + ADA.json() + "]");
    assertThat(Order.json(List.of(ORDER))).isEqualTo("[" + ORDER.json() + "]");
  }

  @Test
  void anErrorIsItsTextAlone() {
    assertThat(CrmError.UNKNOWN_CUSTOMER.json()).isEqualTo("{\"error\":\"Customer not found\"}");
  }

  @Test
  void limitsStandInTheTextsOfTheirErrors() {
    assertThat(CrmError.INVALID_N.text()).endsWith(" " + Fibonacci.MOST);
    assertThat(CrmError.BODY_TOO_LARGE.text()).contains(" " + Limits.MAX_BODY_BYTES + " ");
  }

  @Test
  void aLineOfTheLogIsOneLineWhateverAClientSent() {
    AccessLine line = new AccessLine(5, "orders", "GET\n", "/" + "a".repeat(300), 200, 3, "r-1");
    assertThat(line.json())
        .isEqualTo(
            "{\"time_ms\":5,\"service\":\"orders\",\"method\":\"GET\\n\",\"path\":\"/"
                + "a".repeat(255)
                + "...\",\"status\":200,\"duration_ms\":3,\"request_id\":\"r-1\"}");
  }
}
