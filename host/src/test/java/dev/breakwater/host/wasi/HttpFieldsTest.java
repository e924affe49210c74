package dev.breakwater.host.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.HostExhaustedException;
import dev.breakwater.host.engine.HeapBudget;
import dev.breakwater.host.engine.MemoryLimit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpFieldsTest {
  private final Context context =
      Context.of(
          Settings.empty(),
          OutgoingClient.none(),
          new MemoryLimit(1, HeapBudget.ofBytes(1 << 20)).open());
  private final HostInterface types = HttpTypes.types();

  private Object call(String function, Object... arguments) {
    return types
        .functionNamed(function)
        .orElseThrow()
        .call(context, new Arguments(List.of(arguments)));
  }

  @Test
  void fieldsThatAGuestPilesUpCountAsItsMemory() {
    Object fields = call("[constructor]fields");
    byte[] value = new byte[1000];
    java.util.Arrays.fill(value, (byte) 'a');
    call("[method]fields.append", fields, "a", value);
    assertThat(((Fields) fields).has("a")).isTrue();
    for (String function : List.of("append", "clone", "set")) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1100; i++) {
                  switch (function) {
                    case "append" -> call("[method]fields.append", fields, "a", value);
                    case "clone" -> call("[method]fields.clone", fields);
                    default -> call("[method]fields.set", fields, "a", List.of(value));
                  }
                }
              })
          .isInstanceOf(HostExhaustedException.class);
    }
  }
}
