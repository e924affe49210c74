package dev.breakwater.crm;

/** Ids as they stand in paths: 64 bits; one that can't be is not found rather than refused. */
public final class Ids {
  private Ids() {}

  /** The id of a customer. */
  public static Checked<Long> customer(String segment) {
    return any(segment, CrmError.INVALID_CUSTOMER_ID);
  }

  /** The id of an order. */
  public static Checked<Long> order(String segment) {
    return any(segment, CrmError.INVALID_ORDER_ID);
  }

  private static Checked<Long> any(String segment, CrmError error) {
    return WholeNumber.within(segment, Long.MIN_VALUE, Long.MAX_VALUE, error);
  }
}
