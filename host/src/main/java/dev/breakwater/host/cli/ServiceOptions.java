package dev.breakwater.host.cli;

import dev.breakwater.host.http.AllowList;
import dev.breakwater.host.http.HostTraces;
import dev.breakwater.host.spin.KeyValueStore;
import dev.breakwater.host.spin.OutboundHosts;
import dev.breakwater.host.spin.PostgresPools;
import dev.breakwater.host.spin.SpinKeyValue;
import dev.breakwater.host.spin.SpinPostgres;
import dev.breakwater.host.spin.SpinRedis;
import dev.breakwater.host.wasi.HostInterfaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a component may reach beyond its host. */
final class ServiceOptions {
  private static final String MEMORY = "memory";
  private static final long MEMORY_BYTES = 64L << 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--allow-outbound",
      paramLabel = "SERVER",
      description =
          "a server that the component may reach: http://HOST:PORT, https://, redis:// or"
              + " postgres://; repeatable")
  private List<String> allowOutbound = new ArrayList<>();

  @Option(
      names = "--key-value",
      paramLabel = "LABEL=WHERE",
      description =
          "a key-value store of the component: 'default=memory' holds 64 MiB until the host ends,"
              + " any other text is a folder with a file for each key; repeatable")
  private Map<String, String> keyValue = new HashMap<>();

  /** The servers of HTTP. */
  AllowList upstreams() {
    return allowed(AllowList::of, server -> !isStore(server));
  }

  /** The servers of Redis and PostgreSQL. */
  OutboundHosts stores() {
    return allowed(OutboundHosts::of, ServiceOptions::isStore);
  }

  private static boolean isStore(String server) {
    return server.startsWith("redis://") || server.startsWith("postgres://");
  }

  private <T> T allowed(Function<List<String>, T> read, Predicate<String> kind) {
    try {
      return read.apply(allowOutbound.stream().filter(kind).toList());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--allow-outbound: " + e.getMessage(), e);
    }
  }

  /**
   * The interfaces that components are linked to. Those of Spin are always there: what was not
   * allowed is an error of the call, as on Spin.
   */
  HostInterfaces interfaces(OutboundHosts stores, PostgresPools pools, HostTraces traces) {
    Map<String, KeyValueStore> byLabel = new HashMap<>();
    keyValue.forEach((label, where) -> byLabel.put(label, store(where)));
    return SpinPostgres.typesAddedTo(HostInterfaces.standard())
        .with(SpinKeyValue.of(byLabel))
        .with(traces.around("redis", SpinRedis.of(stores)))
        .with(traces.around("postgresql", SpinPostgres.of(pools)));
  }

  private static KeyValueStore store(String where) {
    return where.equals(MEMORY)
        ? KeyValueStore.inMemory(MEMORY_BYTES)
        : KeyValueStore.inFolder(Path.of(where));
  }
}
