package asker;

import bindings.demo.named.askerexports.AskerExports;
import bindings.demo.named.store.Store;
import bindings.elsewhere.Elsewhere;
import bindings.primary.Primary;
import java.util.List;

/** Says whom a host makes stand behind each of the three names. */
public final class Asker implements AskerExports {
  @Override
  public List<String> run() {
    try (var store = bindings.demo.named.store.Bucket.create("s");
        var primary = bindings.primary.Bucket.create("p");
        var elsewhere = bindings.elsewhere.Bucket.create("e")) {
      return List.of(
          store.name() + Store.imported().closed(),
          primary.name() + Primary.imported().closed(),
          elsewhere.name() + Elsewhere.imported().closed());
    }
  }
}
