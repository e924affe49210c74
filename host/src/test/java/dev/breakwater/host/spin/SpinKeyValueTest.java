package dev.breakwater.host.spin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.canonical.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpinKeyValueTest {
  private static final byte[] VALUE = {1, 2};

  @TempDir private Path folder;

  private Map<String, KeyValueStore> stores() {
    return Map.of(
        "memory", KeyValueStore.inMemory(20),
        "folder", KeyValueStore.inFolder(folder.resolve("not/there/yet")));
  }

  @Test
  void storesKeepFindAndForget() {
    Calls calls = new Calls(SpinKeyValue.of(stores()));
    for (String label : List.of("memory", "folder")) {
      Object store = calls.ok("[static]store.open", label);
      assertThat(calls.ok("[method]store.get-keys", store)).isEqualTo(List.of());
      assertThat(calls.ok("[method]store.get", store, "b")).isEqualTo(Variant.none());
      calls.ok("[method]store.set", store, "b", new byte[3]);
      calls.ok("[method]store.set", store, "b", VALUE);
      calls.ok("[method]store.set", store, "../A", VALUE);
      calls.ok("[method]store.set", store, "../a", VALUE);
      Variant found = (Variant) calls.ok("[method]store.get", store, "b");
      assertThat((byte[]) found.value()).containsExactly(1, 2);
      assertThat(calls.ok("[method]store.get-keys", store)).isEqualTo(List.of("../A", "../a", "b"));
      assertThat(calls.ok("[method]store.exists", store, "b")).isEqualTo(true);
      calls.ok("[method]store.delete", store, "b");
      calls.ok("[method]store.delete", store, "b");
      assertThat(calls.ok("[method]store.exists", store, "b")).isEqualTo(false);
    }
  }

  @Test
  void aLabelThatNobodyGaveIsNoStore() {
    Calls calls = new Calls(SpinKeyValue.of(Map.of()));
    assertThat(calls.error("[static]store.open", "default")).isEqualTo(Variant.of(1));
  }

  @Test
  void whatAFolderKeepsIsThereForTheNextProcess() throws IOException {
    KeyValueStore.inFolder(folder).set("a", VALUE);
    assertThat(KeyValueStore.inFolder(folder).get("a").orElseThrow()).containsExactly(1, 2);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aStoreInMemoryHasALimitThatWhatIsDeletedFrees() throws IOException {
    KeyValueStore store = KeyValueStore.inMemory(10);
    store.set("a", new byte[9]);
    store.set("a", new byte[8]);
    assertThatThrownBy(() -> store.set("b", new byte[1]))
        .isInstanceOf(IOException.class)
        .hasMessage("the store has no room: it holds 10 bytes at most");
    store.delete("a");
    store.set("b", new byte[9]);
    assertThat(store.keys()).containsExactly("b");
  }

  @Test
  void aKeyTooLongForAFileIsTheOtherError() {
    Calls calls = new Calls(SpinKeyValue.of(stores()));
    Object store = calls.ok("[static]store.open", "folder");
    assertThat(calls.error("[method]store.set", store, "k".repeat(121), VALUE))
        .isEqualTo(Variant.of(3, "a key of this store has 120 bytes at most"));
    calls.ok("[method]store.set", store, "k".repeat(120), VALUE);
  }
}
