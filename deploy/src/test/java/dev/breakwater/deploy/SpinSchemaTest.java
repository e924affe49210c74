package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The objects of SpinKube against the schemas of its operator, which says no to no field that it
 * does not know; skipped where they are absent ({@code make tools}, with Go).
 */
class SpinSchemaTest {
  private static final Path MANIFEST = Stubs.REPOSITORY.resolve("deploy/k8s/edge-spin/edge.yaml");
  private static final Path CRM = Stubs.REPOSITORY.resolve("deploy/k8s/crm/wasm");
  private static final Path SCHEMAS = Stubs.REPOSITORY.resolve("target/tools/crds");

  private static List<Map<?, ?>> documents(String text) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
        .<Map<?, ?>>map(document -> (Map<?, ?>) document)
        .toList();
  }

  private static Map<?, ?> within(Object value, String name) {
    return value instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> found
        ? found
        : Map.of();
  }

  private static Map<?, ?> schema(String kind) throws IOException {
    Path file = SCHEMAS.resolve("core.spinkube.dev_" + kind.toLowerCase(Locale.ROOT) + "s.yaml");
    assumeTrue(Files.exists(file), file + " is absent: run make tools, where Go is");
    Map<?, ?> definition = documents(Files.readString(file)).getFirst();
    List<?> versions = (List<?>) within(definition, "spec").get("versions");
    assertThat(versions).hasSize(1);
    return within(within(versions == null ? "" : versions.getFirst(), "schema"), "openAPIV3Schema");
  }

  /** What the schema of its kind has against a document. */
  private static List<String> problems(Map<?, ?> document) throws IOException {
    String kind = String.valueOf(document.get("kind"));
    return problems(
            "spec", within(within(schema(kind), "properties"), "spec"), within(document, "spec"))
        .toList();
  }

  private static Stream<String> problems(String path, Map<?, ?> schema, Object value) {
    if (schema.containsKey("x-kubernetes-int-or-string")) {
      return Stream.empty();
    }
    boolean fits =
        switch (String.valueOf(schema.get("type"))) {
          case "object" -> value instanceof Map;
          case "array" -> value instanceof List;
          case "string" -> value instanceof String;
          case "boolean" -> value instanceof Boolean;
          case "integer" -> value instanceof Integer;
          default -> false;
        };
    if (!fits) {
      return Stream.of(path + " is no " + schema.get("type"));
    }
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> problems(path + "[" + i + "]", within(schema, "items"), list.get(i)));
    }
    return value instanceof Map<?, ?> map ? ofFields(path, schema, map) : Stream.empty();
  }

  private static Stream<String> ofFields(String path, Map<?, ?> schema, Map<?, ?> value) {
    Map<?, ?> known = within(schema, "properties");
    Map<?, ?> others = within(schema, "additionalProperties");
    Stream<String> missing =
        schema.get("required") instanceof List<?> required
            ? required.stream()
                .filter(name -> !value.containsKey(name))
                .map(name -> path + " lacks " + name)
            : Stream.empty();
    Stream<String> wrong =
        value.entrySet().stream()
            .flatMap(field -> {
              String name = path + "." + field.getKey();
              Map<?, ?> fieldSchema =
                  known.containsKey(field.getKey())
                      ? within(known, field.getKey().toString())
                      : others;
              return fieldSchema.isEmpty()
                  ? Stream.of(name + " is not known")
                  : problems(name, fieldSchema, field.getValue());
            });
    return Stream.concat(missing, wrong);
  }

  @Test
  void theObjectsOfSpinKubeAreThoseOfItsOperator() throws IOException {
    List<Map<?, ?>> documents = documents(Files.readString(MANIFEST));
    assertThat(documents)
        .extracting(document -> String.valueOf(document.get("kind")))
        .containsExactlyInAnyOrder("SpinAppExecutor", "SpinApp");
    for (Map<?, ?> document : documents) {
      assertThat(problems(document)).isEmpty();
    }
  }

  @Test
  void soAreThoseOfTheCrm() throws IOException {
    List<Map<?, ?>> documents =
        new ArrayList<>(documents(Files.readString(CRM.resolve("executor.yaml"))));
    documents.addAll(documents(Files.readString(CRM.resolve("services.yaml"))));
    assertThat(documents).hasSize(4);
    for (Map<?, ?> document : documents) {
      assertThat(problems(document)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'replicas: 2', 'replica: 2', spec.replica is not known",
    "'replicas: 2', 'replicas: two', spec.replicas is no integer",
    "'path: /health/edge', 'paths: /health/edge', spec.checks.liveness.httpGet lacks path",
    "'image: breakwater-edge', 'picture: breakwater-edge', spec lacks image",
    "'createDeployment: true', 'createDeployment: maybe', spec.createDeployment is no boolean",
  })
  void aPlantedFaultIsSeen(String right, String wrong, String problem) throws IOException {
    String text = Files.readString(MANIFEST);
    assertThat(text).contains(right);
    assertThat(documents(text.replace(right, wrong)))
        .anySatisfy(document -> assertThat(problems(document)).contains(problem));
  }
}
