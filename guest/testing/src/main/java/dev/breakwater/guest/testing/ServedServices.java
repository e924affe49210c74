package dev.breakwater.guest.testing;

import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.OutgoingClient;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * The services of one test as interfaces of the host. A component is linked once for all tests, to
 * functions that ask whose turn it is: a request's services are those of its thread.
 */
record ServedServices(
    HostInterface variables,
    HostInterface keyValue,
    HostInterface redis,
    HostInterface postgres,
    OutgoingClient http) {
  private static final ThreadLocal<ServedServices> CURRENT = new ThreadLocal<>();

  static ServedServices of(HostServices services) {
    return new ServedServices(
        OfferedVariables.of(services.variables()),
        OfferedKeyValue.of(services.keyValue()),
        OfferedRedis.of(services.redis()),
        OfferedPostgres.of(services.postgres()),
        OfferedHttp.of(services.http()));
  }

  /** What a component is linked to. */
  static HostInterfaces interfaces() {
    ServedServices shape = of(HostServices.none());
    return HostInterfaces.standard()
        .with(turned(shape.variables, ServedServices::variables))
        .with(turned(shape.keyValue, ServedServices::keyValue).resource("store", Object.class))
        .with(turned(shape.redis, ServedServices::redis).resource("connection", Object.class))
        .with(HostInterface.named("fermyon:spin/rdbms-types@2.0.0"))
        .with(
            turned(shape.postgres, ServedServices::postgres).resource("connection", Object.class));
  }

  /** An interface like {@code shape} whose functions are those of the thread's own. */
  private static HostInterface turned(
      HostInterface shape, Function<ServedServices, HostInterface> chosen) {
    HostInterface turned = HostInterface.named(shape.name().toString());
    for (String name : shape.functionNames()) {
      turned.function(
          name,
          (context, arguments) ->
              chosen
                  .apply(CURRENT.get())
                  .functionNamed(name)
                  .orElseThrow()
                  .call(context, arguments));
    }
    return turned;
  }

  /** Runs {@code call} with these services. */
  <T> T during(Callable<T> call) throws Exception {
    CURRENT.set(this);
    try {
      return call.call();
    } finally {
      CURRENT.remove();
    }
  }
}
