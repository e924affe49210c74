package dev.breakwater.bench.crm;

/**
 * One kind of request of a scenario. In path and body stands <code>{customer}</code> for the id of
 * the customer that the run begins with, <code>{unique}</code> for a number that no other request
 * of the run has, and <code>{quantity}</code> for one from 1 to 10.
 *
 * @param name what it is called in the report
 * @param tenths in how many of ten iterations it is sent
 * @param body JSON, or empty for a request without one
 * @param expected the status of every answer; any other one is an error
 */
record Step(String name, int tenths, String method, String path, String body, int expected) {
  Step {
    if (tenths < 1 || tenths > 10) {
      throw new IllegalArgumentException(name + " in " + tenths + " of ten iterations");
    }
  }

  static Step get(String name, int tenths, String path) {
    return new Step(name, tenths, "GET", path, "", 200);
  }

  static Step post(String name, int tenths, String path, String body) {
    return new Step(name, tenths, "POST", path, body, 201);
  }

  /** {@code template} with the numbers of one request. */
  static String filled(String template, long customer, long unique) {
    return template
        .replace("{customer}", Long.toString(customer))
        .replace("{unique}", Long.toString(unique))
        .replace("{quantity}", Long.toString(1 + unique % 10));
  }
}
