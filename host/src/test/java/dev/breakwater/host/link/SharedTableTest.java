package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.host.wasm.TwoModules;
import dev.breakwater.host.wasm.TwoModules.Exported;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two core modules that number the same types in the opposite order share a table. */
class SharedTableTest {
  private static final int ANSWER_OF_OWNER = 0;
  private static final int IDENTITY_OF_OWNER = 1;
  private static final int ANSWER_OF_USER = 2;
  private static final int IDENTITY_OF_USER = 3;
  private static final int EMPTY = 4;

  @TempDir private Path cache;

  private static CoreBuilder owner(int padding) {
    CoreBuilder module = new CoreBuilder().table(5);
    int identity = module.function("identity", "i:i", "", new Code().get(0));
    int answer = module.function("answer", ":i", "", new Code().i32(42));
    module.function("unknown-to-the-user", "II:I", "", new Code().get(0));
    module.element(ANSWER_OF_OWNER, answer).element(IDENTITY_OF_OWNER, identity);
    return calling(module, padding);
  }

  private static CoreBuilder user(int padding) {
    CoreBuilder module = new CoreBuilder().importedTable("owner", "table", 5);
    int answer = module.function("answer", ":i", "", new Code().i32(43));
    int identity = module.function("identity", "i:i", "", new Code().get(0));
    module.element(ANSWER_OF_USER, answer).element(IDENTITY_OF_USER, identity);
    Code copy = new Code().get(0).i32(ANSWER_OF_OWNER).i32(1).tableCopy().i32(0);
    module.function("copy", "i:i", "", copy);
    return calling(module, padding);
  }

  /**
   * Calls the element that it is given, as a function of no parameters.
   *
   * @param padding instructions before the call; many make it too large to be compiled
   */
  private static CoreBuilder calling(CoreBuilder module, int padding) {
    Code code = new Code();
    for (int i = 0; i < padding; i++) {
      code.get(0).i32(1000).add().i32(-1000).add().set(0);
    }
    int type = module.typeIndex(":i");
    module.function("run", "i:i", "", code.get(0).callIndirect(type));
    return module;
  }

  private ComponentHost load(int padding) {
    byte[] binary =
        TwoModules.binary(
            owner(padding),
            user(padding),
            List.of(
                new Exported("owner-calls", 0, "run"),
                new Exported("user-calls", 1, "run"),
                new Exported("user-copies", 1, "copy")));
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  /** The second padding makes the functions too large for the JVM, so they are interpreted. */
  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void elementsOfBothAreCalledByBoth(int padding) {
    ComponentHost host = load(padding);
    for (int i = 0; i < 2; i++) {
      for (String caller : List.of("owner-calls", "user-calls")) {
        assertThat(host.invoke(caller, ANSWER_OF_OWNER)).as(caller).isEqualTo(42);
        assertThat(host.invoke(caller, ANSWER_OF_USER)).as(caller).isEqualTo(43);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void elementsOfAnotherTypeAreRefusedToBoth(int padding) {
    ComponentHost host = load(padding);
    for (String caller : List.of("owner-calls", "user-calls")) {
      for (int element : new int[] {IDENTITY_OF_OWNER, IDENTITY_OF_USER}) {
        assertThatThrownBy(() -> host.invoke(caller, element))
            .as("%s %d", caller, element)
            .isInstanceOf(TrapException.class)
            .hasMessageContaining("indirect call type mismatch");
      }
    }
  }

  @Test
  void anElementThatTheOtherModuleCopiesBelongsToItsOwner() {
    ComponentHost host = load(0);
    try (ComponentInstance instance = host.instantiate(host.context())) {
      instance.call(host.export("user-copies"), List.of(EMPTY));
      for (String caller : List.of("owner-calls", "user-calls")) {
        assertThat(instance.call(host.export(caller), List.of(EMPTY))).as(caller).isEqualTo(42);
      }
    }
  }

  @Test
  void anEmptyElementTraps() {
    for (String caller : List.of("owner-calls", "user-calls")) {
      assertThatThrownBy(() -> load(0).invoke(caller, EMPTY))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("uninitialized element");
    }
  }
}
