package dev.breakwater.it;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * A registered user.
 *
 * @param token a valid one
 */
record User(Edge edge, String id, String email, String token) {

  RequestSpecification request() {
    return edge.request(token);
  }

  /** Creates a todo and gives its id. */
  String newTodo(String title) {
    return create(title).then().statusCode(201).extract().path("id");
  }

  Response create(String title) {
    return request().body(Edge.json(Map.of("title", title))).post("/api/todos");
  }
}
