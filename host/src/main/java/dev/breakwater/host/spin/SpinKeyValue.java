package dev.breakwater.host.spin;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import java.io.IOException;
import java.util.Map;

/** {@code fermyon:spin/key-value@2.0.0}. */
public final class SpinKeyValue {
  private static final String STORE = "store";
  private static final int NO_SUCH_STORE = 1;
  private static final int OTHER = 3;

  private SpinKeyValue() {}

  /** What a function does with its store. */
  @FunctionalInterface
  private interface Use {
    Variant on(KeyValueStore store, Arguments arguments) throws IOException;
  }

  /**
   * The interface on {@code stores}.
   *
   * @param stores by their labels; a component may open all of them
   */
  public static HostInterface of(Map<String, KeyValueStore> stores) {
    Map<String, KeyValueStore> known = Map.copyOf(stores);
    return HostInterface.named("fermyon:spin/key-value@2.0.0")
        .resource(STORE, KeyValueStore.class)
        .staticFunction(STORE, "open", (context, args) -> open(known, args.text(0)))
        .method(STORE, "get", use((s, args) -> Variant.ok(Variant.option(s.get(args.text(1))))))
        .method(STORE, "set", use(SpinKeyValue::set))
        .method(STORE, "delete", use(SpinKeyValue::delete))
        .method(STORE, "exists", use((s, args) -> Variant.ok(s.exists(args.text(1)))))
        .method(STORE, "get-keys", use((s, args) -> Variant.ok(s.keys())));
  }

  private static Variant open(Map<String, KeyValueStore> stores, String label) {
    KeyValueStore store = stores.get(label);
    return store == null ? Variant.error(Variant.of(NO_SUCH_STORE)) : Variant.ok(store);
  }

  private static Variant set(KeyValueStore store, Arguments arguments) throws IOException {
    store.set(arguments.text(1), arguments.bytes(2));
    return Variant.ok();
  }

  private static Variant delete(KeyValueStore store, Arguments arguments) throws IOException {
    store.delete(arguments.text(1));
    return Variant.ok();
  }

  private static HostFunction use(Use use) {
    return (context, args) -> {
      try {
        return use.on(args.resource(0, KeyValueStore.class), args);
      } catch (IOException e) {
        return Variant.error(Variant.of(OTHER, String.valueOf(e.getMessage())));
      }
    };
  }
}
