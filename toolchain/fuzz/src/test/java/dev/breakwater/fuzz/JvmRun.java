package dev.breakwater.fuzz;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.link.ComponentInstance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls on our host: one instance for all calls, a fresh one after a trap. */
final class JvmRun implements AutoCloseable {
  private final ComponentHost host;
  private ComponentInstance instance;

  JvmRun(byte[] component, Path cache) {
    host = ComponentHost.of(component, CompiledCache.under(cache));
    instance = host.instantiate(host.context());
  }

  /** The results of all calls of {@code cases}, in order. */
  List<Object> results(List<FuzzCase> cases) {
    List<Object> results = new ArrayList<>();
    for (FuzzCase fuzzed : cases) {
      fuzzed.calls().forEach(arguments -> results.add(result(fuzzed, arguments)));
    }
    return results;
  }

  private Object result(FuzzCase fuzzed, List<Object> arguments) {
    try {
      return fuzzed.plainResult(instance.call(host.export(fuzzed.export()), arguments));
    } catch (TrapException e) {
      instance.close();
      instance = host.instantiate(host.context());
      return "trap: " + e.getMessage();
    }
  }

  @Override
  public void close() {
    instance.close();
  }
}
