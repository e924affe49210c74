package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets into the core, and in which order it refuses. */
@StraightToCore
class CoreAdmissionIT {
  private static final String NOT_FROM_EDGE = "Forbidden: Missing edge verification";
  private static final String NOT_THE_EDGE = "Forbidden: Invalid edge verification";
  private static final String NOBODY = "Missing or invalid user identification";

  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  private final Core core;

  CoreAdmissionIT(Core core) {
    this.core = core;
  }

  @Test
  void aRequestThatDidNotPassTheEdgeIsForbidden() {
    isRefused(core.request().get("/api/todos"), 403, "edge_verification_failed", NOT_FROM_EDGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "0123456789012345678901234567890123456789"})
  void aWrongSecretIsForbidden(String secret) {
    isRefused(
        core.request().header(Core.EDGE_HEADER, secret).get("/api/todos"),
        403,
        "edge_verification_failed",
        NOT_THE_EDGE);
  }

  @Test
  void aSecretThatOnlyBeginsRightIsForbidden() {
    String right = SharedPlatform.secrets().edgeSecret();

    isRefused(
        core.request().header(Core.EDGE_HEADER, right + "x").get("/api/todos"),
        403,
        "edge_verification_failed",
        NOT_THE_EDGE);
    isRefused(
        core.request().header(Core.EDGE_HEADER, right.substring(1)).get("/api/todos"),
        403,
        "edge_verification_failed",
        NOT_THE_EDGE);
  }

  @Test
  void theEdgeWithoutAUserIsUnauthorized() {
    isRefused(core.fromEdge().get("/api/todos"), 401, "unauthenticated", NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "1", "00000000-0000-0000-0000-00000000000g", "null"})
  void aUserThatIsNoUuidIsUnauthorized(String user) {
    isRefused(core.fromEdge(user).get("/api/todos"), 401, "unauthenticated", NOBODY);
  }

  @Test
  void theSecretIsCheckedBeforeTheUserThePathTheTypeAndTheBody() {
    Response response =
        core.request()
            .contentType("text/plain")
            .header(Core.USER_HEADER, "ada")
            .body("{")
            .patch("/api/todos/no-uuid");

    isRefused(response, 403, "edge_verification_failed", NOT_FROM_EDGE);
  }

  @Test
  void theUserIsCheckedBeforeThePathTheTypeAndTheBody() {
    Response response =
        core.fromEdge("ada").contentType("text/plain").body("{").patch("/api/todos/no-uuid");

    isRefused(response, 401, "unauthenticated", NOBODY);
  }

  @Test
  void thePathIsCheckedBeforeTheTypeAndTheBody() {
    Response response =
        core.fromEdge(anyUser()).contentType("text/plain").body("{").patch("/api/todos/no-uuid");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error"))
        .startsWith("Invalid URL: Cannot parse `id` with value `no-uuid`");
  }

  @Test
  void theTypeIsCheckedBeforeTheBody() {
    Response response =
        core.fromEdge(anyUser()).contentType("text/plain").body("{").post("/api/todos");

    assertThat(response.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "json", "a/b/c", "application/json, text/plain"})
  void aTypeThatIsNoMediaTypeIsAWrongTypeAndCheckedInTheSameOrder(String type) throws Exception {
    String secret = Core.EDGE_HEADER + ": " + SharedPlatform.secrets().edgeSecret();
    String user = Core.USER_HEADER + ": " + anyUser();
    String line = "POST /api/todos HTTP/1.1";

    assertThat(RawHttp.send(core.address(), line, List.of("Content-Type: " + type)))
        .startsWith("HTTP/1.1 403");
    assertThat(RawHttp.send(core.address(), line, List.of("Content-Type: " + type, secret, user)))
        .startsWith("HTTP/1.1 415");
  }

  @Test
  void theSyntaxIsCheckedBeforeTheShapeAndTheShapeBeforeTheRules() {
    RequestSpecification request = core.fromEdge(anyUser());

    assertThat(request.body("{\"title\":7").post("/api/todos").statusCode()).isEqualTo(400);
    assertThat(request.body("{\"title\":7}").post("/api/todos").statusCode()).isEqualTo(422);
    assertThat(request.body("{\"title\":\" \"}").post("/api/todos").statusCode()).isEqualTo(400);
  }

  @Test
  void aUserWhoDoesNotExistHasNoTodosAndCreatesNone() {
    String nobody = anyUser();

    assertThat(core.fromEdge(nobody).get("/api/todos").asString()).isEqualTo("[]");
    isRefused(
        core.fromEdge(nobody).body("{\"title\":\"t\"}").post("/api/todos"),
        401,
        "unauthenticated",
        NOBODY);
    isRefused(
        core.fromEdge(nobody).body("{\"todos\":[{\"title\":\"t\"}]}").post("/api/todos/batch"),
        401,
        "unauthenticated",
        NOBODY);
  }

  @Test
  void aBearerTokenIsAcceptedForItsOwnUserOnly() {
    User user = core.newUser();
    String bearer = "Bearer " + core.logIn(user);

    Response own = core.fromEdge(user.id()).header("Authorization", bearer).get("/api/todos");
    Response other = core.fromEdge(anyUser()).header("Authorization", bearer).get("/api/todos");

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(other.statusCode()).isEqualTo(401);
  }

  @Test
  void aBearerTokenThatIsNotGenuineIsRefused() {
    String user = anyUser();
    String token = Tokens.signed(JWSAlgorithm.HS256, Tokens.claims(user, LATER), "k".repeat(64));

    Response response =
        core.fromEdge(user).header("Authorization", "Bearer " + token).get("/api/todos");

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void healthRegistrationAndLoginNeedNoEdge() {
    assertThat(core.request().get("/health").asString()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(core.logIn(core.newUser())).isNotEmpty();
    assertThat(core.request().body("{}").post("/api/auth/login").statusCode()).isEqualTo(422);
  }

  private static String anyUser() {
    return UUID.randomUUID().toString();
  }
}
