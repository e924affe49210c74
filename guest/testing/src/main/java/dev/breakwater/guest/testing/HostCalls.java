package dev.breakwater.guest.testing;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls the functions of an interface of the host as a component does.
 *
 * @param name of the resource that has the functions
 */
record HostCalls(HostInterface offered, String name) {
  private static final Context CONTEXT =
      Context.of(Settings.empty(), OutgoingClient.none(), ComponentHost.DEFAULT_MEMORY.open());

  /** {@code open}: a result. */
  Variant open(String argument) {
    return call("[static]" + name + ".open", List.of(argument));
  }

  /** A method of {@code resource}: a result. */
  Variant method(Object resource, String method, Object... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(resource);
    all.addAll(List.of(arguments));
    return call("[method]" + name + "." + method, all);
  }

  private Variant call(String function, List<Object> arguments) {
    return (Variant)
        offered.functionNamed(function).orElseThrow().call(CONTEXT, new Arguments(arguments));
  }
}
