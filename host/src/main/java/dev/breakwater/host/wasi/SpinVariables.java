package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.regex.Pattern;

/** {@code fermyon:spin/variables@2.0.0}. */
final class SpinVariables {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int INVALID_NAME = 0;
  private static final int UNDEFINED = 1;

  private SpinVariables() {}

  static HostInterface variables() {
    return HostInterface.named("fermyon:spin/variables@2.0.0")
        .function("get", (context, args) -> get(context.settings(), args.text(0)));
  }

  private static Variant get(Settings settings, String name) {
    if (!NAME.matcher(name).matches()) {
      return Variant.error(
          Variant.of(INVALID_NAME, "'" + name + "': a name is a-z, then a-z, 0-9 and _"));
    }
    String value = settings.variables().get(name);
    return value == null
        ? Variant.error(Variant.of(UNDEFINED, "no provider has a value for '" + name + "'"))
        : Variant.ok(value);
  }
}
