package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Unit;
import java.util.List;

/** {@code wasi:io/error} and {@code wasi:io/poll}. */
final class IoInterfaces {
  private IoInterfaces() {}

  static HostInterface error() {
    return HostInterface.named("wasi:io/error@0.2.0")
        .resource("error")
        .method(
            "error",
            "to-debug-string",
            (context, args) -> args.resource(0, IoError.class).message());
  }

  static HostInterface poll() {
    return HostInterface.named("wasi:io/poll@0.2.0")
        .resource("pollable")
        .method("pollable", "ready", (context, args) -> args.resource(0, Pollable.class).ready())
        .method(
            "pollable",
            "block",
            (context, args) -> {
              context.signal().await(args.resource(0, Pollable.class));
              return Unit.UNIT;
            })
        .function("poll", (context, args) -> poll(context, args.list(0, Pollable.class)));
  }

  private static List<Integer> poll(Context context, List<Pollable> pollables) {
    if (pollables.isEmpty()) {
      throw new TrapException("poll of an empty list would wait for ever");
    }
    return context.signal().await(pollables);
  }
}
