package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.HttpFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The host of one test. */
record SideHost(Side side, LoadedComponent component, Consumer<Exchange> exchanges)
    implements FunctionHost {

  @Override
  public HttpFunction start(HostServices services, Function<HostServices, HttpFunction> plain) {
    HttpFunction function =
        switch (side) {
          case JVM -> new PlainFunction(plain.apply(services));
          case COMPONENT -> component.with(ServedServices.of(services));
        };
    return new RecordedFunction(function, exchanges);
  }
}
