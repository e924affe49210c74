package dev.breakwater.host.link;

import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.TypeDef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
          "random/random");

  private final Optional<Map<String, Function>> functions;

  private HostSignatures(Optional<Map<String, Function>> functions) {
    this.functions = functions;
  }

  /** Accepts everything: for components that were compared before. */
  public static HostSignatures unchecked() {
    return new HostSignatures(Optional.empty());
  }

  /** The types of all functions of {@code host}. */
  public static HostSignatures of(HostInterfaces host) {
    Packages packages = Wit.resolve(texts());
    StructuralTypes types = new StructuralTypes(resource -> definition(host, resource));
    Map<String, Function> functions = new HashMap<>();
    for (HostInterface offered : host.interfaces()) {
      List<Function> declared =
          packages.interfaceNamed(offered.name()).map(Interface::functions).orElse(List.of());
      for (Function function : declared) {
        functions.put(offered.name() + "#" + function.externName(), types.of(function));
      }
    }
    return new HostSignatures(Optional.of(functions));
  }

  private static TypeDef definition(HostInterfaces host, TypeDef resource) {
    return host.find(resource.owner())
        .flatMap(i -> i.resourceType(resource.name()))
        .orElseThrow(() -> new IllegalStateException("the host has no resource " + resource))
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

  /** Whether the host's function has the type {@code declared}. */
  boolean accept(InterfaceName owner, String name, Function declared) {
    return functions.map(known -> matches(known.get(owner + "#" + name), declared)).orElse(true);
  }

  private static boolean matches(
      @org.jspecify.annotations.Nullable Function offered, Function declared) {
    return offered != null && sameType(offered, declared);
  }

  /** Whether two functions have the same parameters and result, whatever their names. */
  static boolean sameType(Function a, Function b) {
    return a.result().equals(b.result()) && parameters(a).equals(parameters(b));
  }

  private static List<?> parameters(Function function) {
    return function.params().stream().map(Function.Param::type).toList();
  }
}
