package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** A client of the gateway, or of one service; each answer is kept for the comparison. */
record CrmClient(CrmTarget target, URI address, Differences differences) {

  /** The same client at another service. */
  CrmClient at(URI service) {
    return new CrmClient(target, service, differences);
  }

  RequestSpecification request() {
    return RestAssured.given()
        .baseUri(address.toString())
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON);
  }

  Response get(String path) {
    return kept("GET " + path, request().get(path));
  }

  Response delete(String path) {
    return kept("DELETE " + path, request().delete(path));
  }

  Response send(String method, String path) {
    return kept(method + " " + path, request().request(method, path));
  }

  Response post(String path, String body) {
    String shown = body.length() > 100 ? body.length() + " characters" : body;
    return kept("POST " + path + " " + shown, request().body(body).post(path));
  }

  private Response kept(String request, Response response) {
    differences.saw(target, request, response);
    return response;
  }

  /** A customer of this test alone. */
  long newCustomer() {
    Response created = post("/customers", "{\"name\":\"Ada\",\"email\":\"ada@example.com\"}");
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created.jsonPath().getLong("id");
  }

  Response order(long customerId, long quantity) {
    return post(
        "/orders",
        "{\"customer_id\":"
            + customerId
            + ",\"product\":\"Engine\",\"quantity\":"
            + quantity
            + "}");
  }
}
