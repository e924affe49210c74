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

/** Two core modules that share a memory. */
class SharedMemoryTest {
  @TempDir private Path cache;

  private ComponentHost load(CoreBuilder owner, CoreBuilder user) {
    user.importedMemory("owner", "memory");
    user.function("read", "i:i", "", new Code().get(0).load8(0));
    List<Exported> exports = List.of(new Exported("read", 1, "read"));
    byte[] binary = TwoModules.binary(owner, user, exports);
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  /** Later instances take the memory's first content from what the first one left. */
  @Test
  void dataOfBothModulesIsInTheMemoryOfEveryInstance() {
    ComponentHost host = load(new CoreBuilder().data(3, "o"), new CoreBuilder().data(5, "u"));
    for (int i = 0; i < 3; i++) {
      assertThat(host.invoke("read", 3)).isEqualTo((int) 'o');
      assertThat(host.invoke("read", 5)).isEqualTo((int) 'u');
    }
  }

  @Test
  void passiveDataOfBothModulesIsRefused() {
    CoreBuilder owner = new CoreBuilder().passiveData("o");
    ComponentHost host = load(owner, new CoreBuilder().passiveData("u"));
    assertThatThrownBy(() -> host.invoke("read", 3))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("have passive data segments each, which is not supported");
  }
}
