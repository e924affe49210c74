package dev.breakwater.guest.testing;

import dev.breakwater.guest.Variables;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.HostInterface;

/** Variables as {@code fermyon:spin/variables@2.0.0}. */
final class OfferedVariables {
  private static final int UNDEFINED = 1;

  private OfferedVariables() {}

  static HostInterface of(Variables variables) {
    return HostInterface.named("fermyon:spin/variables@2.0.0")
        .function(
            "get",
            (context, arguments) ->
                variables
                    .get(arguments.text(0))
                    .map(Variant::ok)
                    .orElseGet(() -> undefined(arguments.text(0))));
  }

  private static Variant undefined(String name) {
    return Variant.error(Variant.of(UNDEFINED, "the test does not set '" + name + "'"));
  }
}
