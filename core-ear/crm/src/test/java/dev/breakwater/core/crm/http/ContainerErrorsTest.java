package dev.breakwater.core.crm.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.crm.CrmError;
import org.junit.jupiter.api.Test;

class ContainerErrorsTest {
  @Test
  void anIdThatIsNoUtf8IsNone() {
    assertThat(ContainerErrors.error(400, "/customers/%FF"))
        .isEqualTo(CrmError.INVALID_CUSTOMER_ID);
    assertThat(ContainerErrors.error(400, "/orders/%FF")).isEqualTo(CrmError.INVALID_ORDER_ID);
    assertThat(ContainerErrors.error(400, "/customers/1/%FF")).isEqualTo(CrmError.NOT_FOUND);
  }

  @Test
  void theServersOwnFailuresTellNothing() {
    assertThat(ContainerErrors.error(500, "/customers/1")).isEqualTo(CrmError.INTERNAL);
    assertThat(ContainerErrors.error(null, "/container-error")).isEqualTo(CrmError.NOT_FOUND);
  }
}
