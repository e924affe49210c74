package dev.breakwater.guest.keyvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InMemoryKeyValueTest {
  private final KeyValue twin = KeyValue.inMemory("default", "other");

  @Test
  void whatIsKeptIsThereWhenTheStoreIsOpenedAgain() throws KeyValueException {
    try (KeyValueStore store = twin.open("default")) {
      store.set("a", "žluť");
    }
    try (KeyValueStore again = twin.open("default");
        KeyValueStore other = twin.open("other")) {
      assertThat(again.text("a")).contains("žluť");
      assertThat(again.get("a").orElseThrow()).hasSize(6);
      assertThat(again.keys()).containsExactly("a");
      assertThat(again.exists("a")).isTrue();
      assertThat(other.exists("a")).isFalse();
      assertThat(other.get("a")).isEmpty();
    }
  }

  @Test
  void whatIsDeletedIsGone() throws KeyValueException {
    try (KeyValueStore store = twin.open("default")) {
      store.set("a", "1");
      store.delete("a");
      store.delete("never there");
      assertThat(store.keys()).isEmpty();
    }
  }

  @Test
  void valuesAreCopied() throws KeyValueException {
    try (KeyValueStore store = twin.open("default")) {
      byte[] value = {1};
      store.set("a", value);
      value[0] = 2;
      store.get("a").orElseThrow()[0] = 3;
      assertThat(store.get("a").orElseThrow()).containsExactly(1);
    }
  }

  @Test
  void aStoreThatIsNotThereHasTheHostsWord() {
    assertThatThrownBy(() -> twin.open("none"))
        .isInstanceOf(KeyValueException.class)
        .hasMessage("no-such-store");
  }
}
