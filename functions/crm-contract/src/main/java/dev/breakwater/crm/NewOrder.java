package dev.breakwater.crm;

import dev.breakwater.crm.Checked.Refused;
import dev.breakwater.crm.Checked.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An order that is to be created.
 *
 * @param customerId 1 or more; whether there is such a customer is not said
 * @param product not blank, 255 bytes at most, as it was sent
 * @param quantity 1 or more
 */
public record NewOrder(long customerId, String product, long quantity) {

  /** Reads {@code {"customer_id":1,"product":"…","quantity":1}}. */
  public static Checked<NewOrder> read(byte[] body) {
    try {
      JsonBody json = JsonBody.read(body);
      return checked(json.int64("customer_id"), json.text("product"), json.int64("quantity"));
    } catch (JsonBody.UnreadableException e) {
      return new Refused<>(CrmError.INVALID_JSON);
    }
  }

  /** In the order of the members: what is missing from a later one is not seen before. */
  private static Checked<NewOrder> checked(
      @Nullable Long customerId, String product, @Nullable Long quantity) {
    if (customerId == null) {
      return new Refused<>(CrmError.ORDER_FIELDS_REQUIRED);
    }
    if (customerId <= 0) {
      return new Refused<>(CrmError.CUSTOMER_ID_NOT_POSITIVE);
    }
    if (product.isBlank()) {
      return new Refused<>(CrmError.ORDER_FIELDS_REQUIRED);
    }
    if (Limits.isTooLong(product)) {
      return new Refused<>(CrmError.PRODUCT_TOO_LONG);
    }
    if (quantity == null) {
      return new Refused<>(CrmError.ORDER_FIELDS_REQUIRED);
    }
    return quantity <= 0
        ? new Refused<>(CrmError.QUANTITY_NOT_POSITIVE)
        : new Valid<>(new NewOrder(customerId, product, quantity));
  }
}
