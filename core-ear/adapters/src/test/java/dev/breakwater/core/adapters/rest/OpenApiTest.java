package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

  private static JsonObject document() {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(OpenApiResource.read()))) {
      return reader.readObject();
    }
  }

  private static Set<String> documented() {
    Set<String> operations = new TreeSet<>();
    document()
        .getJsonObject("paths")
        .forEach((path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }

  @Test
  void exactlyTheOperationsOfTheServerAreDocumented() {
    assertThat(documented())
        .as("openapi.json against the annotations of the resources")
        .isEqualTo(new Routes().operations());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonObject components = document().getJsonObject("components");
    Matcher reference = REFERENCE.matcher(document().toString());
    while (reference.find()) {
      assertThat(components.getJsonObject(reference.group(1))).containsKey(reference.group(2));
    }
  }

  @Test
  void whatIsBehindTheEdgeSaysSo() {
    Routes routes = new Routes();
    document()
        .getJsonObject("paths")
        .forEach((path, item) ->
            item.asJsonObject()
                .forEach((method, operation) ->
                    assertThat(operation.asJsonObject().containsKey("security"))
                        .as(method + " " + path)
                        .isEqualTo(routes.isBehindEdge(path))));
  }
}
