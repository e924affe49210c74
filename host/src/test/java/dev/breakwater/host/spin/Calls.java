package dev.breakwater.host.spin;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import java.util.List;

/** Calls the functions of an interface as a component does. */
record Calls(HostInterface offered) {
  private static final Context CONTEXT =
      Context.of(Settings.empty(), OutgoingClient.none(), MemoryLimit.ofBytes(1 << 20).open());

  /** The result of a function, which is a {@code result}. */
  Variant call(String function, Object... arguments) {
    return (Variant)
        offered
            .functionNamed(function)
            .orElseThrow()
            .call(CONTEXT, new Arguments(List.of(arguments)));
  }

  /** What {@code ok} carries. */
  Object ok(String function, Object... arguments) {
    Variant result = call(function, arguments);
    if (result.index() != 0) {
      throw new AssertionError(function + " failed: " + result);
    }
    return result.payload().orElse("nothing");
  }

  /** What {@code error} carries. */
  Variant error(String function, Object... arguments) {
    Variant result = call(function, arguments);
    if (result.index() == 0) {
      throw new AssertionError(function + " did not fail: " + result);
    }
    return (Variant) result.value();
  }
}
