package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void everyKindOfValueIsRead() throws Exception {
    String json =
        " {\"a\" : [ 1 , -2.5e+3,true,false,null ,{} , [] ],\t\"b\":\"x\",\r\n\"c\":{\"d\":0}} ";

    assertThat(JsonReader.object(json.getBytes(UTF_8)).values())
        .isEqualTo(
            Map.of(
                "a",
                new Json.Items(
                    List.of(
                        new Json.Digits("1"),
                        new Json.Digits("-2.5e+3"),
                        new Json.Flag(true),
                        new Json.Flag(false),
                        new Json.Nothing(),
                        new Json.Members(Map.of()),
                        new Json.Items(List.of()))),
                "b",
                new Json.Text("x"),
                "c",
                new Json.Members(Map.of("d", new Json.Digits("0")))));
  }

  @Test
  void escapesAreRead() throws Exception {
    String json = "{\"\\u0061\":\"é\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\uD83D\\uDE00|\"}";

    assertThat(JsonReader.object(json.getBytes(UTF_8)).values())
        .isEqualTo(Map.of("a", new Json.Text("é\"\\/\b\f\n\r\té😀|")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "{",
        "{}}",
        "{} x",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":[1,]}",
        "{\"a\":[1}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":-}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\u１234\"}",
        "{\"a\":\"x\ny\"}",
        "{\"a\":\"x",
        "{\"a\":\"x\\",
        "\uFEFF{}"
      })
  void whatIsNoObjectOfRfc8259IsRefused(String json) {
    assertThatThrownBy(() -> JsonReader.object(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void nestingHasAnEnd() throws Exception {
    assertThat(JsonReader.object(nested(16)).values()).hasSize(1);
    assertThatThrownBy(() -> JsonReader.object(nested(17)))
        .isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> JsonReader.object(nested(100_000)))
        .isInstanceOf(MalformedJsonException.class);
  }

  private static byte[] nested(int depth) {
    return ("{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}")
        .replace("[]", "[1]")
        .replace("\"a\":}", "\"a\":1}")
        .getBytes(UTF_8);
  }
}
