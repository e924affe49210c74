package dev.breakwater.crm;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.List;

/** A customer. */
public record Customer(long id, String name, String email) {

  /** {@code {"id":1,"name":"…","email":"…"}}. */
  public String json() {
    return writeTo(JsonWriter.string()).done();
  }

  /** An array of them. */
  public static String json(List<Customer> customers) {
    JsonStringWriter json = JsonWriter.string().array();
    customers.forEach(customer -> customer.writeTo(json));
    return json.end().done();
  }

  private JsonStringWriter writeTo(JsonStringWriter json) {
    return json.object().value("id", id).value("name", name).value("email", email).end();
  }
}
