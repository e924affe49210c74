package dev.breakwater.crm;

import java.util.Optional;

/** What the answer of the customers' service means for an order. */
public final class CustomerLookup {
  private CustomerLookup() {}

  /**
   * Why there can be no order.
   *
   * @param status of {@code GET /customers/{id}}
   * @return nothing if there is such a customer
   */
  public static Optional<CrmError> refusal(int status) {
    return switch (status) {
      case 200 -> Optional.empty();
      case 404 -> Optional.of(CrmError.UNKNOWN_CUSTOMER);
      default -> Optional.of(CrmError.CUSTOMER_SERVICE_UNAVAILABLE);
    };
  }
}
