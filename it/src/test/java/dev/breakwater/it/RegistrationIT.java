package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ThroughEdge
class RegistrationIT {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Edge edge;

  RegistrationIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void aNewUserIsShownWithoutAnythingOfThePassword() {
    String email = newEmail();

    Response response =
        register("{\"email\":\"%s\",\"password\":\"long enough\"}".formatted(email));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.asString())
        .matches(
            "\\{\"id\":\""
                + UUID_TEXT
                + "\",\"email\":\""
                + email
                + "\",\"display_name\":null,"
                + "\"created_at\":\"[0-9T:.-]+\\+00:00\"}");
  }

  @Test
  void aDisplayNameIsKeptAsTyped() {
    Response response =
        register(
            "{\"email\":\"%s\",\"password\":\"long enough\",\"display_name\":\" Ada 🚀 \"}"
                .formatted(newEmail()));

    assertThat(response.<String>path("display_name")).isEqualTo(" Ada 🚀 ");
  }

  @Test
  void aDisplayNameMayHave200CharactersThatCanBeStored() {
    assertThat(named("x".repeat(200)).statusCode()).isEqualTo(201);
    String tooLong = "display_name exceeds maximum length of 200 characters";
    isRefused(named("x".repeat(201)), 400, "validation", tooLong);
    String wrong = "display_name contains invalid characters";
    isRefused(named("\\u0000"), 400, "validation", wrong);
  }

  private Response named(String displayName) {
    return register(
        "{\"email\":\"%s\",\"password\":\"long enough\",\"display_name\":\"%s\"}"
            .formatted(newEmail(), displayName));
  }

  @Test
  void theEmailIsTrimmedAndInLowerCase() {
    String email = newEmail();

    Response response =
        register(
            "{\"email\":\"  %s \",\"password\":\"long enough\"}"
                .formatted(email.toUpperCase(Locale.ROOT)));

    assertThat(response.<String>path("email")).isEqualTo(email);
  }

  @Test
  void aSecondUserWithTheSameEmailInAnotherSpellingIsRefused() {
    String email = newEmail();
    register("{\"email\":\"%s\",\"password\":\"long enough\"}".formatted(email));

    Response response =
        register("{\"email\":\" %s\",\"password\":\"other password\"}".formatted(email));

    isRefused(response, 409, "conflict", "email already exists");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          `{"email":"","password":"long enough"}`        | email cannot be empty
          `{"email":"   ","password":"short"}`           | email cannot be empty
          `{"email":"nobody","password":"long enough"}`  | invalid email format
          `{"email":"a@b","password":"long enough"}`     | invalid email format
          `{"email":"a.b","password":"short"}`           | invalid email format
          `{"email":"a@b.c","password":"1234567"}`       | password must be at least 8 characters
          """,
      delimiter = '|')
  void whatTheRulesForbidIsRefusedWithItsReason(String body, String reason) {
    Response response = register(body);

    isRefused(response, 400, "validation", reason);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          ``
          `{`
          `{"email":"a@b.c","password":"long enough"} trailing`
          `{'email':'a@b.c'}`
          `{"email":"a@b.c","password":"long enough",}`
          """)
  void whatIsNoJsonIsABadRequest(String body) {
    Response response = register(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error"))
        .startsWith("Failed to parse the request body as JSON: ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          `{}`
          `{"email":"a@b.c"}`
          `{"password":"long enough"}`
          `{"email":1,"password":"long enough"}`
          `{"email":null,"password":"long enough"}`
          `{"email":"a@b.c","password":["long enough"]}`
          `{"email":"a@b.c","password":"long enough","display_name":7}`
          `[]`
          `"text"`
          """)
  void jsonOfTheWrongShapeIsUnprocessable(String body) {
    Response response = register(body);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.<String>path("error"))
        .startsWith("Failed to deserialize the JSON body into the target type: ");
  }

  @Test
  void bytesThatAreNoUtf8AreABadRequest() {
    byte[] body = "{\"email\":\"\u00ff@b.c\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(edge.request().body(body).post("/api/auth/register").statusCode()).isEqualTo(400);
  }

  @Test
  void unknownFieldsAreIgnored() {
    Response response =
        register(
            "{\"email\":\"%s\",\"password\":\"long enough\",\"admin\":true}".formatted(newEmail()));

    assertThat(response.statusCode()).isEqualTo(201);
  }

  @Test
  void anotherTypeThanJsonIsRefused() {
    Response response =
        edge.request()
            .contentType(ContentType.TEXT)
            .body("{\"email\":\"a@b.c\",\"password\":\"long enough\"}")
            .post("/api/auth/register");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.<String>path("error"))
        .isEqualTo("Expected request with `Content-Type: application/json`");
  }

  @Test
  void aTypeThatEndsInJsonIsJson() {
    Response response =
        edge.request()
            .contentType("application/vnd.breakwater+json")
            .body(
                "{\"email\":\"%s\",\"password\":\"long enough\"}"
                    .formatted(newEmail())
                    .getBytes(StandardCharsets.UTF_8))
            .post("/api/auth/register");

    assertThat(response.statusCode()).isEqualTo(201);
  }

  private Response register(String body) {
    return edge.request().body(body.getBytes(StandardCharsets.UTF_8)).post("/api/auth/register");
  }

  private static String newEmail() {
    return "new-" + UUID.randomUUID() + "@example.com";
  }
}
