package dev.breakwater.host.wasi;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that the host offers.
 *
 * @param builtIn what this host brings with it
 * @param own what the program adds; asked first
 */
public record HostInterfaces(List<HostInterface> builtIn, List<HostInterface> own) {
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

  public HostInterfaces {
    builtIn = List.copyOf(builtIn);
    own = List.copyOf(own);
  }

  /**
   * WASI 0.2 as far as HTTP functions use it, the variables of Spin, and files and sockets that a
   * component finds refused.
   */
  public static HostInterfaces standard() {
    return new HostInterfaces(
        Stream.concat(functional(), SocketInterfaces.all().stream()).toList(), List.of());
  }

  private static Stream<HostInterface> functional() {
    return Stream.of(
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
        SpinVariables.variables());
  }

  /**
   * The same with an interface of the program's own, or with what it gives for a world itself. It
   * goes before one of this host's of that name.
   */
  public HostInterfaces with(HostInterface added) {
    return new HostInterfaces(builtIn, Stream.concat(Stream.of(added), own.stream()).toList());
  }

  /** All interfaces, in the order in which they are asked. */
  public List<HostInterface> interfaces() {
    return Stream.concat(own.stream(), builtIn.stream()).toList();
  }

  /** What serves the functions and resources that a component imports by themselves. */
  public HostInterface world() {
    return own.stream()
        .filter(HostInterface::isWorld)
        .findFirst()
        .orElseGet(HostInterface::ofWorld);
  }

  /**
   * The interface that serves an import of {@code wanted}: the same, in a version that semantic
   * versioning calls compatible. So a guest made for {@code wasi:io/poll@0.2.6} is served by {@code
   * 0.2.0}; what came later is found missing function by function.
   */
  public Optional<HostInterface> find(InterfaceName wanted) {
    return interfaces().stream().filter(i -> serves(i.name(), wanted)).findFirst();
  }

  private static boolean serves(InterfaceName offered, InterfaceName wanted) {
    if (offered.equals(wanted)) {
      return true;
    }
    return offered.name().equals(wanted.name())
        && offered.owner().isPresent()
        && wanted.owner().isPresent()
        && samePackage(offered.owner().get(), wanted.owner().get())
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
