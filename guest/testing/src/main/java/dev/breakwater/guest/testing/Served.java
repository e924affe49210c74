package dev.breakwater.guest.testing;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A function of a host whose result is ok or an error. */
interface Served {

  /** What ok carries; null if that is nothing. */
  @Nullable Object on(Arguments arguments) throws IOException;

  /** As a function of the host; what fails is an error in {@code words}. */
  static HostFunction by(ErrorWords words, Served served) {
    return (context, arguments) -> {
      try {
        Object value = served.on(arguments);
        return value == null ? Variant.ok() : Variant.ok(value);
      } catch (IOException e) {
        return Variant.error(words.error(e));
      }
    };
  }
}
