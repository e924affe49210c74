package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.teavm.sample.Echo;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import run.endive.runtime.Instance;

class EchoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é",
        "€uro",
        "\uD83D\uDE00 smile",
        "\u0000\u007F\u0080\u07FF\u0800\uFFFF"
      })
  void textComesBackAsItWent(String text) {
    assertThat(echo(new FakeHost().start(Modules.of(Echo.class)), text)).isEqualTo(text);
  }

  private static String echo(Instance instance, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int address = (int) instance.export("cabi_realloc").apply(0, 0, 1, bytes.length)[0];
    instance.memory().write(address, bytes);
    int result = (int) instance.export("echo").apply(address, bytes.length)[0];
    String echoed =
        instance
            .memory()
            .readString(instance.memory().readInt(result), instance.memory().readInt(result + 4));
    instance.export("cabi_post_echo").apply(result);
    return echoed;
  }
}
