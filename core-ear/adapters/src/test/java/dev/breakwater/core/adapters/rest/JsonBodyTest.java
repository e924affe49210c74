package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonBodyTest {
  private static JsonFields read(String body) {
    return JsonBody.read(
        "application/json", new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(int status, ThrowingCallable reading) {
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(reading)
        .satisfies(
            refusal -> assertThat(refusal.problem().status().getStatusCode()).isEqualTo(status));
  }

  @Test
  void jsonTypesAreRead() {
    for (String json :
        new String[] {
          "application/json", "Application/JSON; charset=utf-8", "application/problem+json"
        }) {
      assertThat(JsonBody.read(json, new ByteArrayInputStream(new byte[] {'{', '}'}))).isNotNull();
    }
  }

  @Test
  void otherTypesAre415BeforeTheBodyIsLookedAt() {
    ByteArrayInputStream body = new ByteArrayInputStream(new byte[] {'{', '}'});
    for (String other :
        new String[] {"text/json", "application/jsonp", "application/x", "", "garbage"}) {
      refused(415, () -> JsonBody.read(other, body));
    }
    refused(415, () -> JsonBody.read((String) null, body));
    assertThat(body.available()).isEqualTo(2);
  }

  @Test
  void twoMebibytesAreReadAndOneByteMoreIs413() {
    String padding = " ".repeat(JsonBody.MAX_BYTES - 2);
    assertThat(read("{}" + padding)).isNotNull();
    refused(413, () -> read("{}" + padding + " "));
  }

  @Test
  void whatIsNoJsonIs400() {
    for (String malformed :
        new String[] {"", " ", "{", "{}x", "{} {}", "{'a':1}", "nul", "{\"a\":}"}) {
      refused(400, () -> read(malformed));
    }
    byte[] notUtf8 = {'"', (byte) 0xff, '"'};
    refused(400, () -> JsonBody.read("application/json", new ByteArrayInputStream(notUtf8)));
  }

  @Test
  void jsonBeyondTheParsersLimitsIs400() {
    refused(400, () -> read("[".repeat(2000)));
    refused(400, () -> read("{\"a\":".repeat(2000) + "1" + "}".repeat(2000)));
    refused(400, () -> read("{\"a\":" + "9".repeat(200_000) + "}"));
    assertThat(read("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}")).isNotNull();
  }

  @Test
  void jsonOfAnotherShapeIs422() {
    for (String other : new String[] {"[]", "1", "null", "\"text\""}) {
      refused(422, () -> read(other));
    }
    refused(422, () -> read("{}").text("title"));
    refused(422, () -> read("{\"title\":null}").text("title"));
    refused(422, () -> read("{\"title\":5}").text("title"));
    refused(422, () -> read("{\"title\":[]}").optionalText("title"));
    refused(422, () -> read("{\"completed\":\"true\"}").optionalFlag("completed"));
  }

  @Test
  void theMessageSaysFieldWantedAndFound() {
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> read("{\"title\":5}").text("title"))
        .withMessageEndingWith("`title` must be a string, but is a number");
  }

  @Test
  void theObjectsOfAnArrayAreReadInTheirOrder() {
    assertThat(read("{\"a\":[{\"b\":\"x\"},{\"b\":\"y\"}]}").objects("a"))
        .extracting(fields -> fields.text("b"))
        .containsExactly("x", "y");
    assertThat(read("{\"a\":[]}").objects("a")).isEmpty();
  }

  @Test
  void whatIsNoArrayOfObjectsIs422AndSaysWhere() {
    wrongShape("missing field `a`", () -> read("{}").objects("a"));
    wrongShape("`a` must be an array, but is null", () -> read("{\"a\":null}").objects("a"));
    wrongShape("`a` must be an array, but is an object", () -> read("{\"a\":{}}").objects("a"));
    wrongShape(
        "`a[1]` must be an object, but is a string", () -> read("{\"a\":[{},\"x\"]}").objects("a"));
    JsonFields second = read("{\"a\":[{},{\"c\":1}]}").objects("a").get(1);
    wrongShape("missing field `a[1].b`", () -> second.text("b"));
    wrongShape("`a[1].c` must be a string, but is a number", () -> second.optionalText("c"));
    wrongShape("`a[1].c` must be a boolean, but is a number", () -> second.optionalFlag("c"));
  }

  private static void wrongShape(String reason, ThrowingCallable reading) {
    refused(422, reading);
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(reading)
        .withMessage("Failed to deserialize the JSON body into the target type: " + reason);
  }

  @Test
  void whatIsWrongInAnElementIsMarkedWithItsIndex() {
    String[] wrong = {"{\"a\":[{},{\"c\":1}]}", "{\"a\":[{},5]}"};
    for (String json : wrong) {
      assertThatExceptionOfType(RequestRefusedException.class)
          .isThrownBy(() -> read(json).objects("a").get(1).optionalText("c"))
          .satisfies(refusal -> assertThat(refusal.problem().index()).hasValue(1));
    }
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> read("{}").objects("a"))
        .satisfies(refusal -> assertThat(refusal.problem().index()).isEmpty());
  }

  @Test
  void absentAndNullAreToldApartOnlyWhereAsked() {
    JsonFields fields = read("{\"a\":null,\"b\":\"x\",\"c\":false,\"unknown\":{}}");
    assertThat(fields.optionalText("a")).isEmpty();
    assertThat(fields.optionalText("z")).isEmpty();
    assertThat(fields.isNull("a")).isTrue();
    assertThat(fields.isNull("z")).isFalse();
    assertThat(fields.text("b")).isEqualTo("x");
    assertThat(fields.optionalFlag("c")).contains(false);
  }
}
