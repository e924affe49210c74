package dev.breakwater.crm;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.List;

/** An order of a customer. */
public record Order(long id, long customerId, String product, long quantity) {

  /** {@code {"id":1,"customer_id":1,"product":"…","quantity":1}}. */
  public String json() {
    return writeTo(JsonWriter.string()).done();
  }

  /** An array of them. */
  public static String json(List<Order> orders) {
    JsonStringWriter json = JsonWriter.string().array();
    orders.forEach(order -> order.writeTo(json));
    return json.end().done();
  }

  private JsonStringWriter writeTo(JsonStringWriter json) {
    return json.object()
        .value("id", id)
        .value("customer_id", customerId)
        .value("product", product)
        .value("quantity", quantity)
        .end();
  }
}
