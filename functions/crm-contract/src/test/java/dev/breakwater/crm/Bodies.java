package dev.breakwater.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bodies, and what reading them says. */
final class Bodies {
  private Bodies() {}

  static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  static Checked<NewCustomer> customer(String json) {
    return NewCustomer.read(bytes(json));
  }

  static Checked<NewOrder> order(String json) {
    return NewOrder.read(bytes(json));
  }

  static <T> Checked<T> refused(CrmError error) {
    return new Checked.Refused<>(error);
  }
}
