package dev.breakwater.host.wasi;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that the host offers. */
public record HostInterfaces(List<HostInterface> interfaces) {
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

  public HostInterfaces {
    interfaces = List.copyOf(interfaces);
  }

  /** WASI 0.2 as far as HTTP functions use it, and the variables of Spin. */
  public static HostInterfaces standard() {
    return new HostInterfaces(
        List.of(
            IoInterfaces.error(),
            IoInterfaces.poll(),
            StreamInterface.streams(),
            ClockInterfaces.wall(),
            ClockInterfaces.monotonic(),
            RandomInterfaces.random(),
            RandomInterfaces.insecure(),
            RandomInterfaces.insecureSeed(),
            CliInterfaces.environment(),
            CliInterfaces.exit(),
            CliInterfaces.stdin(),
            CliInterfaces.stdout(),
            CliInterfaces.stderr(),
            CliInterfaces.terminalInput(),
            CliInterfaces.terminalOutput(),
            CliInterfaces.terminalStdin(),
            CliInterfaces.terminalStdout(),
            CliInterfaces.terminalStderr(),
            FilesystemInterfaces.types(),
            FilesystemInterfaces.preopens(),
            HttpTypes.types(),
            HttpTypes.outgoingHandler(),
            SpinVariables.variables()));
  }

  /**
   * The interface that serves an import of {@code wanted}: the same, in a version that semantic
   * versioning calls compatible. So a guest made for {@code wasi:io/poll@0.2.6} is served by {@code
   * 0.2.0}; what came later is found missing function by function.
   */
  public Optional<HostInterface> find(InterfaceName wanted) {
    return interfaces.stream().filter(i -> serves(i.name(), wanted)).findFirst();
  }

  private static boolean serves(InterfaceName offered, InterfaceName wanted) {
    if (offered.equals(wanted)) {
      return true;
    }
    return offered.name().equals(wanted.name())
        && wanted.owner().isPresent()
        && samePackage(offered.owner().orElseThrow(), wanted.owner().get())
        && compatible(
            offered.owner().get().version().orElse(""), wanted.owner().get().version().orElse(""));
  }

  private static boolean samePackage(PackageName a, PackageName b) {
    return a.namespace().equals(b.namespace()) && a.name().equals(b.name());
  }

  private static boolean compatible(String a, String b) {
    Matcher left = VERSION.matcher(a);
    Matcher right = VERSION.matcher(b);
    if (!left.matches() || !right.matches() || !left.group(1).equals(right.group(1))) {
      return false;
    }
    return !left.group(1).equals("0") || left.group(2).equals(right.group(2));
  }
}
