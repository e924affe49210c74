package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** {@code wasi:cli}: environment, exit, standard streams; there is no terminal. */
final class CliInterfaces {
  private CliInterfaces() {}

  static HostInterface environment() {
    return HostInterface.named("wasi:cli/environment@0.2.0")
        .function("get-environment", (context, args) -> pairs(context.settings().environment()))
        .function("get-arguments", (context, args) -> List.of())
        .function("initial-cwd", (context, args) -> Variant.none());
  }

  private static List<List<String>> pairs(Map<String, String> environment) {
    return environment.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> List.of(e.getKey(), e.getValue()))
        .toList();
  }

  static HostInterface exit() {
    return HostInterface.named("wasi:cli/exit@0.2.0")
        .function(
            "exit",
            (context, args) -> {
              throw new GuestExit(args.variant(0).index() == 0);
            });
  }

  static HostInterface stdin() {
    return HostInterface.named("wasi:cli/stdin@0.2.0")
        .function("get-stdin", (context, args) -> InputSource.empty());
  }

  static HostInterface stdout() {
    return HostInterface.named("wasi:cli/stdout@0.2.0")
        .function(
            "get-stdout",
            (context, args) -> new StandardStream(context.settings().standardOutput()));
  }

  static HostInterface stderr() {
    return HostInterface.named("wasi:cli/stderr@0.2.0")
        .function(
            "get-stderr",
            (context, args) -> new StandardStream(context.settings().standardError()));
  }

  static HostInterface terminalInput() {
    return HostInterface.named("wasi:cli/terminal-input@0.2.0").resource("terminal-input");
  }

  static HostInterface terminalOutput() {
    return HostInterface.named("wasi:cli/terminal-output@0.2.0").resource("terminal-output");
  }

  static HostInterface terminalStdin() {
    return HostInterface.named("wasi:cli/terminal-stdin@0.2.0")
        .function("get-terminal-stdin", (context, args) -> Variant.none());
  }

  static HostInterface terminalStdout() {
    return HostInterface.named("wasi:cli/terminal-stdout@0.2.0")
        .function("get-terminal-stdout", (context, args) -> Variant.none());
  }

  static HostInterface terminalStderr() {
    return HostInterface.named("wasi:cli/terminal-stderr@0.2.0")
        .function("get-terminal-stderr", (context, args) -> Variant.none());
  }

  /** One of the process's own streams; the guest cannot close it. */
  private record StandardStream(OutputStream target) implements OutputSink {

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public long budget() {
      return StreamInterface.MAX_CHUNK;
    }

    @Override
    public void write(byte[] bytes) throws StreamException {
      try {
        target.write(bytes);
      } catch (IOException e) {
        throw StreamException.failed(IoError.of(String.valueOf(e.getMessage())));
      }
    }

    @Override
    public void flush() throws StreamException {
      try {
        target.flush();
      } catch (IOException e) {
        throw StreamException.failed(IoError.of(String.valueOf(e.getMessage())));
      }
    }
  }
}
