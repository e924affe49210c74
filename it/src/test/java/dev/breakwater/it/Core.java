package dev.breakwater.it;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;

/**
 * The core as the edge sees it.
 *
 * @param address {@code http://host:port}
 */
record Core(URI address) {
  static final String EDGE_HEADER = "X-Edge-Verified";
  static final String USER_HEADER = "X-User-Id";

  /** A request that did not come through the edge. */
  RequestSpecification request() {
    return RestAssured.given()
        .baseUri(address.toString())
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON);
  }

  /** A request as the edge sends it for nobody. */
  RequestSpecification fromEdge() {
    return request().header(EDGE_HEADER, SharedPlatform.secrets().edgeSecret());
  }

  /** A request as the edge sends it for {@code userId}. */
  RequestSpecification fromEdge(String userId) {
    return fromEdge().header(USER_HEADER, userId);
  }

  /** Registers somebody who has never been here; needs no edge. */
  User newUser() {
    return new Edge(address).newUser();
  }

  /** Logs {@code user} in and gives the token. */
  String logIn(User user) {
    return request()
        .body(Edge.json(Map.of("email", user.email(), "password", Edge.PASSWORD)))
        .post("/api/auth/login")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }
}
