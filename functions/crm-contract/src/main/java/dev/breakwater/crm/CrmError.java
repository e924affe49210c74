package dev.breakwater.crm;

import com.grack.nanojson.JsonWriter;

/** Why a service does not do what it was asked for, as clients read it. */
public enum CrmError {
  INVALID_JSON(400, "Invalid JSON"),
  NAME_AND_EMAIL_REQUIRED(400, "name and email are required"),
  NAME_TOO_LONG(400, "name must be 255 characters or less"),
  INVALID_EMAIL(400, "invalid email format"),
  ORDER_FIELDS_REQUIRED(400, "customer_id, product, and quantity are required"),
  CUSTOMER_ID_NOT_POSITIVE(400, "customer_id must be positive"),
  PRODUCT_TOO_LONG(400, "product must be 255 characters or less"),
  QUANTITY_NOT_POSITIVE(400, "quantity must be positive"),
  INVALID_CUSTOMER_ID(400, "Invalid customer ID"),
  INVALID_ORDER_ID(400, "Invalid order ID"),
  INVALID_N(400, "n must be a whole number from 0 to 10000000"),
  INVALID_LIMIT(400, "limit must be a whole number from 1 to 200"),
  INVALID_AFTER(400, "after must be a whole number of 0 or more"),

  /** An order for a customer who is not there. */
  UNKNOWN_CUSTOMER(400, "Customer not found"),

  CUSTOMER_NOT_FOUND(404, "Customer not found"),
  ORDER_NOT_FOUND(404, "Order not found"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  CUSTOMER_HAS_ORDERS(409, "Customer has orders"),
  BODY_TOO_LARGE(413, "Request body is larger than 65536 bytes"),
  INTERNAL(500, "Internal server error"),
  DATABASE(500, "Database error"),

  /** The customers' service does not answer, or not with what the contract knows. */
  CUSTOMER_SERVICE_UNAVAILABLE(502, "Customer service unavailable"),

  /** The service behind the gateway does not answer. */
  UPSTREAM_UNAVAILABLE(502, "Upstream unavailable");

  private final int status;
  private final String text;

  CrmError(int status, String text) {
    this.status = status;
    this.text = text;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** For people; it never holds words of a driver or a runtime. */
  public String text() {
    return text;
  }

  /** {@code {"error":"…"}}. */
  public String json() {
    return JsonWriter.string().object().value("error", text).end().done();
  }
}
