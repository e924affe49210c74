package dev.breakwater.guest.testing;

import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.keyvalue.KeyValueStore;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Stores as {@code fermyon:spin/key-value@2.0.0}. */
final class OfferedKeyValue {
  private static final String STORE = "store";

  private OfferedKeyValue() {}

  static HostInterface of(KeyValue stores) {
    return stores instanceof RealKeyValue real ? real.offered() : ofFake(stores);
  }

  private static HostInterface ofFake(KeyValue stores) {
    return HostInterface.named("fermyon:spin/key-value@2.0.0")
        .staticFunction(STORE, "open", served(arguments -> stores.open(arguments.text(0))))
        .method(STORE, "get", served(a -> Variant.option(store(a).get(a.text(1)))))
        .method(STORE, "set", served(OfferedKeyValue::set))
        .method(STORE, "delete", served(OfferedKeyValue::delete))
        .method(STORE, "exists", served(a -> store(a).exists(a.text(1))))
        .method(STORE, "get-keys", served(a -> store(a).keys()));
  }

  private static HostFunction served(Served served) {
    return Served.by(ErrorWords.KEY_VALUE, served);
  }

  private static KeyValueStore store(Arguments arguments) {
    return arguments.resource(0, KeyValueStore.class);
  }

  private static @Nullable Object set(Arguments arguments) throws IOException {
    store(arguments).set(arguments.text(1), arguments.bytes(2));
    return null;
  }

  private static @Nullable Object delete(Arguments arguments) throws IOException {
    store(arguments).delete(arguments.text(1));
    return null;
  }
}
