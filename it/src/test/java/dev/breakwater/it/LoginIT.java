package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ThroughEdge
class LoginIT {
  private final Edge edge;

  LoginIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void theTokenOpensTheUsersTodos() {
    User user = edge.newUser();

    Response login = logIn(user.email(), Edge.PASSWORD);

    assertThat(login.statusCode()).isEqualTo(200);
    assertThat(login.asString())
        .matches("\\{\"token\":\"[\\w-]+\\.[\\w-]+\\.[\\w-]+\",\"token_type\":\"Bearer\"}");
    edge.request(login.path("token")).get("/api/todos").then().statusCode(200);
  }

  @Test
  void theTokenIsHs256OfTheUserForADay() throws Exception {
    User user = edge.newUser();

    SignedJWT token = SignedJWT.parse(logIn(user.email(), Edge.PASSWORD).path("token"));

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
    assertThat(token.verify(new MACVerifier(SharedPlatform.secrets().jwtSecret()))).isTrue();
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo(user.id());
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void theEmailIsTakenInAnySpelling() {
    User user = edge.newUser();

    String shouted = " " + user.email().toUpperCase(Locale.ROOT) + " ";

    assertThat(logIn(shouted, Edge.PASSWORD).statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordAndAnUnknownUserAreRefusedAlike() {
    Response wrong = logIn(edge.newUser().email(), "wrong password");
    Response unknown = logIn("nobody-" + UUID.randomUUID() + "@example.com", Edge.PASSWORD);

    isRefused(wrong, 401, "invalid_credentials", "invalid credentials");
    isRefused(unknown, 401, "invalid_credentials", "invalid credentials");
  }

  @Test
  void aMissingFieldIsUnprocessable() {
    Response response = edge.request().body("{\"email\":\"a@b.c\"}").post("/api/auth/login");

    assertThat(response.statusCode()).isEqualTo(422);
  }

  @Test
  void whatIsNoJsonIsABadRequest() {
    assertThat(edge.request().body("email=a").post("/api/auth/login").statusCode()).isEqualTo(400);
  }

  @Test
  void aFormIsRefused() {
    Response response =
        edge.request().contentType(ContentType.URLENC).body("email=a").post("/api/auth/login");

    assertThat(response.statusCode()).isEqualTo(415);
  }

  private Response logIn(String email, String password) {
    return edge.request()
        .body(Edge.json(Map.of("email", email, "password", password)))
        .post("/api/auth/login");
  }
}
