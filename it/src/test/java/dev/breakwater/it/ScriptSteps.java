package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The numbered checks of a shell script, in its order, and its way to read answers: by {@code
 * grep}, which needs compact JSON with the wanted member first.
 */
final class ScriptSteps {
  private final List<DynamicTest> steps = new ArrayList<>();
  private final Map<String, String> kept = new HashMap<>();

  /** Adds the next check. */
  void step(String name, Executable check) {
    steps.add(dynamicTest("%02d %s".formatted(steps.size() + 1, name), check));
  }

  /** Remembers what later checks need. */
  void keep(String name, String value) {
    kept.put(name, value);
  }

  String kept(String name) {
    return Objects.requireNonNull(kept.get(name), () -> "no earlier check has given " + name);
  }

  List<DynamicTest> all() {
    return List.copyOf(steps);
  }

  /** {@code grep -o '"name":"[^"]*"' | head -1 | cut -d'"' -f4}. */
  static String first(Response response, String name) {
    return grep(response, "\"" + name + "\":\"([^\"]*)\"");
  }

  /** The group of the first match of {@code regex} in the body. */
  static String grep(Response response, String regex) {
    Matcher match = Pattern.compile(regex).matcher(response.asString());
    assertThat(match.find()).as("%s in %s", regex, response.asString()).isTrue();
    return match.group(1);
  }

  /** {@code grep -o text | wc -l}. */
  static int count(Response response, String text) {
    return response.asString().split(Pattern.quote(text), -1).length - 1;
  }

  /** Checks that the body has {@code text} as {@code grep -q} does. */
  static void has(Response response, String text) {
    assertThat(response.asString()).contains(text);
  }

  /** {@code curl -H 'Content-Type: multipart/form-data' -d x}: no boundary, no part. */
  static RequestSpecification withoutBoundary(RequestSpecification request) {
    return request
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("multipart/form-data")
        .body("x");
  }

  static void isStatus(Response response, int status) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
  }
}
