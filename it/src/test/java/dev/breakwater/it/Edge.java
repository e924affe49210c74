package dev.breakwater.it;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/**
 * The edge as a client sees it.
 *
 * @param address {@code http://host:port}
 */
record Edge(URI address) {
  static final String PASSWORD = "correct horse battery";

  /** Content types go out as the test wrote them. */
  private static final RestAssuredConfig CONFIG =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  /** A request without a token; JSON unless the test says otherwise, paths taken as written. */
  RequestSpecification request() {
    return RestAssured.given()
        .config(CONFIG)
        .baseUri(address.toString())
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .contentType(ContentType.JSON);
  }

  /** A request with {@code token} as bearer. */
  RequestSpecification request(String token) {
    return request().header("Authorization", "Bearer " + token);
  }

  static String json(Map<String, ?> fields) {
    return JSONObjectUtils.toJSONString(fields);
  }

  /** Registers somebody who has never been here. */
  User newUser() {
    String email = "user-" + UUID.randomUUID() + "@example.com";
    String id =
        request()
            .body(json(Map.of("email", email, "password", PASSWORD)))
            .post("/api/auth/register")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new User(this, id, email, Tokens.validFor(id));
  }
}
