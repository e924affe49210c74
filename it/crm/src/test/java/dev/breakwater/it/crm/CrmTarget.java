package dev.breakwater.it.crm;

import dev.breakwater.local.Crm;
import dev.breakwater.local.CrmPart;
import dev.breakwater.local.CrmPorts;
import dev.breakwater.local.CrmVariant;
import dev.breakwater.local.Folders;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the suite talks to: a variant that it starts, or a system that runs already. */
sealed interface CrmTarget {

  /** As reports name it. */
  String label();

  /** Started by the suite, which also stops parts of it. */
  record Started(CrmVariant variant) implements CrmTarget {
    @Override
    public String label() {
      return variant.name();
    }
  }

  /** Only asked: at {@code -Dcrm.base-url}. */
  record Running(URI gateway) implements CrmTarget {
    @Override
    public String label() {
      return gateway.toString();
    }
  }

  /** The system at {@code -Dcrm.base-url}, or else every variant. */
  static Stream<CrmTarget> all() {
    String url = System.getProperty("crm.base-url", "");
    return url.isEmpty()
        ? Stream.of(CrmVariant.values()).map(Started::new)
        : Stream.of(new Running(URI.create(url)));
  }

  /** A target that can be talked to. */
  record Reached(URI gateway, Optional<Crm> started) implements AutoCloseable {
    @Override
    public void close() {
      started.ifPresent(Crm::close);
    }
  }

  /** Starts what is to be started. */
  default Reached reach() throws InterruptedException {
    return switch (this) {
      case Running(URI gateway) -> new Reached(gateway, Optional.empty());
      case Started(CrmVariant variant) -> {
        Path folder = Path.of(System.getProperty("crm.folder", "target/crm"));
        Crm crm =
            Crm.start(
                new Crm.Settings(
                    Path.of(System.getProperty("repository", "../..")),
                    new Folders(folder.resolve(label())),
                    CrmPorts.free(),
                    variant),
                line -> System.out.println("[crm] " + line));
        yield new Reached(crm.address(CrmPart.GATEWAY), Optional.of(crm));
      }
    };
  }
}
