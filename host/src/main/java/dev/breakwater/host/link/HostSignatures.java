package dev.breakwater.host.link;

import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.TypeDef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of the host's functions, as their WIT says. Reading it takes half a second, so it is
 * done for a component that was not linked before.
 */
public final class HostSignatures {
  /** The WIT that the host's interfaces depend on, packaged with it. */
  private static final List<String> FILES =
      List.of(
          "cli/environment",
          "cli/exit",
          "cli/stdio",
          "cli/terminal",
          "clocks/monotonic-clock",
          "clocks/wall-clock",
          "filesystem/preopens",
          "filesystem/types",
          "http/handler",
          "http/types",
          "io/error",
          "io/poll",
          "io/streams",
          "random/insecure",
          "random/insecure-seed",
          "random/random",
          "sockets/instance-network",
          "sockets/ip-name-lookup",
          "sockets/network",
          "sockets/tcp",
          "sockets/tcp-create-socket",
          "sockets/udp",
          "sockets/udp-create-socket");

  private final HostInterfaces host;
  private final StructuralTypes types;
  private final Map<String, Function> functions = new HashMap<>();

  private HostSignatures(HostInterfaces host) {
    this.host = host;
    this.types = new StructuralTypes(this::definition);
    host.own().forEach(offered -> add(offered, offered.declared().values()));
  }

  /** The types that the program gives for its own: for components that were compared before. */
  public static HostSignatures ofProgram(HostInterfaces host) {
    return new HostSignatures(host);
  }

  /** The types of all functions of {@code host}. */
  public static HostSignatures of(HostInterfaces host) {
    HostSignatures all = new HostSignatures(host);
    Packages packages = Wit.resolve(texts());
    for (HostInterface offered : host.interfaces()) {
      packages.interfaceNamed(offered.name()).ifPresent(wit -> all.add(offered, wit.functions()));
    }
    return all;
  }

  private void add(HostInterface offered, Collection<Function> declared) {
    for (Function function : declared) {
      functions.putIfAbsent(offered.name() + "#" + function.externName(), types.of(function));
    }
  }

  private TypeDef definition(TypeDef resource) {
    return host.find(resource.owner())
        .flatMap(i -> i.resourceType(resource.name()))
        .or(() -> host.world().resourceType(resource.name()))
        .orElseThrow(() ->
            new UnlinkableException(
                List.of("the host has no resource " + resource + ", which its types name")))
        .definition();
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    FILES.forEach(file -> texts.put(file, text(file)));
    texts.put("spin/variables", "package fermyon:spin@2.0.0;\n" + text("spin/variables"));
    texts.replaceAll((name, text) -> withPackage(name, text));
    return texts;
  }

  private static String withPackage(String name, String text) {
    String wasi = name.substring(0, name.indexOf('/'));
    return text.startsWith("package ") || text.contains("\npackage ")
        ? text
        : "package wasi:" + wasi + "@0.2.0;\n" + text;
  }

  private static String text(String file) {
    try (InputStream in = HostSignatures.class.getResourceAsStream("wit/" + file + ".wit")) {
      if (in == null) {
        throw new IllegalStateException(file + ".wit is not packaged with the host");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the host's function has the type {@code declared}, or any that a component says. */
  boolean accept(InterfaceName owner, String name, Function declared) {
    Function offered = functions.get(owner + "#" + name);
    return offered == null || sameType(offered, declared);
  }

  /** Whether two functions have the same parameters and result, whatever their names. */
  static boolean sameType(Function a, Function b) {
    return a.result().equals(b.result()) && parameters(a).equals(parameters(b));
  }

  private static List<?> parameters(Function function) {
    return function.params().stream().map(Function.Param::type).toList();
  }
}
