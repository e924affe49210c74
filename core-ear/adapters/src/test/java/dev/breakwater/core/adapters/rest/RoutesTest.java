package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private final Routes routes = new Routes();

  @Test
  void routesAreTheAnnotationsOfTheResources() {
    assertThat(routes.methods("/health")).containsExactly("GET", "HEAD");
    assertThat(routes.methods("/api/auth/login")).containsExactly("POST");
    assertThat(routes.methods("/api/todos")).containsExactly("GET", "HEAD", "POST");
    assertThat(routes.methods("/api/todos/x")).containsExactly("DELETE", "GET", "HEAD", "PATCH");
  }

  @Test
  void aLiteralSegmentWinsOverAVariable() {
    assertThat(routes.methods("/api/todos/batch")).containsExactly("POST");
    assertThat(routes.methods("/api/todos/batches")).contains("GET").doesNotContain("POST");
    assertThat(routes.methods("/api/todos/with-files")).containsExactly("POST");
    assertThat(routes.methods("/api/todos/x/files")).containsExactly("GET", "HEAD");
    assertThat(routes.methods("/api/files/upload")).containsExactly("POST");
    assertThat(routes.methods("/api/files/x")).containsExactly("DELETE");
    assertThat(routes.methods("/api/files/x/download")).containsExactly("GET", "HEAD");
    assertThat(routes.isBehindEdge("/api/todos/batch")).isTrue();
    assertThat(routes.isBehindEdge("/api/todos/with-files")).isTrue();
    assertThat(routes.isBehindEdge("/api/files/x/download")).isTrue();
  }

  @Test
  void aRouteIsNamedByItsTemplate() {
    assertThat(routes.template("/api/todos/5")).contains("/api/todos/{id}");
    assertThat(routes.template("/api/todos/batch")).contains("/api/todos/batch");
    assertThat(routes.template("/nowhere")).isEmpty();
  }

  @Test
  void onlyTodosAreBehindTheEdge() {
    assertThat(routes.isBehindEdge("/api/todos")).isTrue();
    assertThat(routes.isBehindEdge("/api/todos/x")).isTrue();
    assertThat(routes.isBehindEdge("/api/auth/register")).isFalse();
    assertThat(routes.isBehindEdge("/health/ready")).isFalse();
  }

  @Test
  void otherSpellingsOfAPathAreNoRoute() {
    for (String path :
        new String[] {
          "/",
          "/api/todos/",
          "//api/todos",
          "/api/todos/x/y",
          "/api/todos;a=b",
          "/api/%74odos",
          "/API/todos",
          "/api/todosx",
          "/health/",
          "/api/auth",
          "/api/todos/x;a/y"
        }) {
      assertThat(routes.isKnown(path)).as(path).isFalse();
      assertThat(routes.isBehindEdge(path)).as(path + " stays closed").isTrue();
    }
  }

  @Test
  void uuidsAreReadInTheirFourForms() {
    UUID id = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
    for (String text :
        new String[] {
          id.toString(),
          "01234567-89AB-4DEF-8123-456789ABCDEF",
          "{" + id + "}",
          "urn:uuid:" + id,
          "0123456789ab4def8123456789abcdef"
        }) {
      assertThat(UuidText.parse(text)).as(text).contains(id);
    }
    for (String text : new String[] {"", "x", "1-1-1-1-1", id + " ", "{" + id, "{}", "urn:uuid:"}) {
      assertThat(UuidText.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void completedIsTrueOrFalseOrAbsent() {
    assertThat(RequestValues.completed(query())).isEmpty();
    assertThat(RequestValues.completed(query("true"))).contains(true);
    assertThat(RequestValues.completed(query("false"))).contains(false);
    for (String[] wrong : new String[][] {{""}, {"TRUE"}, {"1"}, {"true", "true"}}) {
      assertThatExceptionOfType(RequestRefusedException.class)
          .isThrownBy(() -> RequestValues.completed(query(wrong)))
          .withMessageStartingWith("Failed to deserialize query string");
    }
  }

  private static MultivaluedMap<String, String> query(String... completed) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (String value : completed) {
      query.add("completed", value);
    }
    return query;
  }

  @Test
  void anAbsentRequestIdAndOneThatCouldForgeALogLineAreReplaced() {
    assertThat(RequestId.orNew("0f-1.a_B")).isEqualTo("0f-1.a_B");
    String uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";
    assertThat(RequestId.orNew("a\nb")).matches(uuid);
    assertThat(RequestId.orNew("")).matches(uuid);
    assertThat(RequestId.orNew(null)).matches(uuid).isNotEqualTo(RequestId.orNew(null));
  }
}
