package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A core that signs tokens with a private key and takes nothing but assertions of the edge. */
@ThroughEdge
class SignedProofIT {
  private static final Assertions OLD = new Assertions("old", "o".repeat(40));
  private static final Assertions NEW = new Assertions("new", "n".repeat(40));
  private static final String KEYS = "new=" + NEW.key() + ",old=" + OLD.key();
  private static final SigningKey TOKENS = SigningKey.of("EdDSA", "tokens-2");
  private static final SigningKey RETIRING = SigningKey.of("ES256", "tokens-1");
  private static final String FORBIDDEN = "Forbidden: Invalid edge verification";
  private static final String TODOS = "/api/todos";

  private static CoreProcess process;
  private static Core core;

  private final String user = UUID.randomUUID().toString();
  private final String requestId = UUID.randomUUID().toString();

  @BeforeAll
  static void startCore(Backend backend) throws Exception {
    Folders folders = SharedPlatform.folders("signed");
    Files.createDirectories(folders.root());
    Path file = folders.root().resolve("keys.json");
    Files.writeString(file, new JWKSet(List.of(TOKENS.jwk(), RETIRING.jwk())).toString(false));
    Map<String, String> variables =
        Map.of(
            "EDGE_PROOF", "signed",
            "EDGE_KEYS", KEYS,
            "EDGE_SECRET", "",
            "JWT_SECRET", "",
            "JWT_PRIVATE_KEY", file.toAbsolutePath().toString());
    process = backend.startCore(folders, PlatformPorts.free().core(), variables);
    core = new Core(process.address());
  }

  @AfterAll
  static void stopCore() {
    process.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed", "both"})
  void theEdgeWithPublicKeysGetsThrough(String mode) throws Exception {
    String published = core.request().get("/.well-known/jwks.json").asString();
    Map<String, String> options =
        Map.of("edge_proof", mode, "edge_keys", KEYS, "jwt_secret", "", "jwt_keys", published);
    try (EdgeProcess edgeProcess = edge(process.address(), options)) {
      Edge edge = new Edge(edgeProcess.address());
      assertThat(edge.request().get("/.well-known/jwks.json").asString()).isEqualTo(published);
      assertThat(edge.request().body("{}").post("/.well-known/jwks.json").statusCode())
          .isEqualTo(405);
      User ada = edge.newUser();
      String token = logIn(edge, ada);

      assertThat(SignedJWT.parse(token).getHeader().getKeyID()).isEqualTo("tokens-2");
      RequestSpecification request = edge.request(token);
      String id =
          request.body("{\"title\":\"é\"}").post(TODOS).then().statusCode(201).extract().path("id");
      assertThat(request.get(TODOS + "?completed=false").<List<String>>path("id"))
          .containsExactly(id);
      assertThat(request.body("{\"completed\":true}").patch(TODOS + "/" + id).statusCode())
          .isEqualTo(200);
      assertThat(edge.request(token).delete(TODOS + "/" + id).statusCode()).isEqualTo(204);
      assertThat(edge.request(token).get("/api/todos?a=%7C&b").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anEdgeThatShowsItsSecretOnlyIsForbidden() throws Exception {
    try (EdgeProcess edgeProcess = edge(process.address(), Map.of())) {
      Edge edge = new Edge(edgeProcess.address());

      Response response = edge.request(Tokens.validFor(user)).get(TODOS);
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(edge.request().body("{}").post("/api/auth/login").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void onlyPublicKeysArePublished() throws Exception {
    Response response = core.request().get("/.well-known/jwks.json");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("application/jwk-set+json");
    assertThat(JWKSet.parse(response.asString()).getKeys())
        .containsExactly(TOKENS.jwk().toPublicJWK(), RETIRING.jwk().toPublicJWK());
  }

  @Test
  void assertionsOfBothKeysAreTaken() {
    for (Assertions key : List.of(NEW, OLD)) {
      String assertion = key.about("GET", TODOS, user, requestId, "");
      assertThat(sent(assertion).get(TODOS).statusCode()).isEqualTo(200);
    }
    Assertions retired = new Assertions("older", OLD.key());
    isForbidden(sent(retired.about("GET", TODOS, user, requestId, "")).get(TODOS));
    Assertions forged = new Assertions("new", "f".repeat(40));
    isForbidden(sent(forged.about("GET", TODOS, user, requestId, "")).get(TODOS));
  }

  @Test
  void anAssertionIsTakenOnce() {
    String assertion = NEW.about("GET", TODOS, user, requestId, "");

    assertThat(sent(assertion).get(TODOS).statusCode()).isEqualTo(200);
    isForbidden(sent(assertion).get(TODOS));
  }

  @ParameterizedTest
  @ValueSource(longs = {-60, 60})
  void anAssertionOfAnotherTimeIsForbidden(long seconds) {
    Instant time = Instant.now().plusSeconds(seconds);
    String digest = Assertions.digest("");

    isForbidden(sent(NEW.at(time, "GET", TODOS, user, requestId, digest)).get(TODOS));
  }

  @Test
  void anAssertionIsAboutOneRequest() {
    String body = "{\"title\":\"t\"}";
    String assertion = NEW.about("POST", TODOS, user, requestId, body);

    isForbidden(sent(assertion).body(body.replace('t', 'x')).post(TODOS));
    isForbidden(sent(NEW.about("POST", TODOS, user, requestId, body)).post(TODOS));
    isForbidden(
        sent(NEW.about("POST", TODOS, user, requestId, body)).body(body).post(TODOS + "/batch"));
    isForbidden(
        sent(NEW.about("POST", TODOS, user, requestId, body)).body(body).post(TODOS + "?a=1"));
    isForbidden(sent(NEW.about("GET", TODOS, user, requestId, body)).body(body).post(TODOS));
    String stranger = UUID.randomUUID().toString();
    isForbidden(sent(NEW.about("POST", TODOS, stranger, requestId, body)).body(body).post(TODOS));
    isForbidden(sent(NEW.about("POST", TODOS, user, stranger, body)).body(body).post(TODOS));
  }

  @Test
  void anUnsignedBodyIsForbiddenButForUploads() {
    String assertion = NEW.at(Instant.now(), "POST", TODOS, user, requestId, "unsigned");

    isForbidden(sent(assertion).body("{\"title\":\"t\"}").post(TODOS));
  }

  @Test
  void nothingBelowApiIsOpenBesideTheEdge() {
    Response todos = core.fromEdge(user).get(TODOS);
    assertThat(todos.<String>path("error")).isEqualTo("Forbidden: Missing edge verification");
    assertThat(todos.statusCode()).isEqualTo(403);
    assertThat(core.request().body("{}").post("/api/auth/login").statusCode()).isEqualTo(403);
    assertThat(core.request().body("{}").post("/api/auth/register").statusCode()).isEqualTo(403);
    assertThat(core.request().get("/health").statusCode()).isEqualTo(200);
  }

  private RequestSpecification sent(String assertion) {
    return core.request()
        .header(Core.USER_HEADER, user)
        .header("X-Request-Id", requestId)
        .header("X-Edge-Assertion", assertion);
  }

  private static void isForbidden(Response response) {
    assertThat(response.<String>path("error")).isEqualTo(FORBIDDEN);
    assertThat(response.statusCode()).isEqualTo(403);
  }

  private static String logIn(Edge edge, User user) {
    return edge.request()
        .body(Edge.json(Map.of("email", user.email(), "password", Edge.PASSWORD)))
        .post("/api/auth/login")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  private static EdgeProcess edge(URI core, Map<String, String> options)
      throws InterruptedException {
    return EdgeProcess.start(
        new EdgeProcess.Settings(
            SharedPlatform.host(),
            PlatformPorts.free().edge(),
            core,
            SharedPlatform.secrets(),
            options),
        SharedPlatform.folders("edge-that-signs"));
  }
}
