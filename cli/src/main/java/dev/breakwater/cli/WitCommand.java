package dev.breakwater.cli;

import com.grack.nanojson.JsonWriter;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.PackageEncoder;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitException;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks WIT and prints it in its canonical form. */
@Command(
    name = "wit",
    mixinStandardHelpOptions = true,
    description =
        "Checks WIT, and prints its packages with all names resolved, or writes one in binary"
            + " form.")
final class WitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "a .wit file, the folder of a package, a folder of packages, or a package in binary form")
  private List<Path> roots = List.of();

  @Option(
      names = "--features",
      split = ",",
      paramLabel = "NAME",
      description = "features whose @unstable items exist")
  private Set<String> features = Set.of();

  @Option(names = "--check", description = "print nothing if there is nothing wrong")
  private boolean check;

  @Option(names = "--json", description = "print errors as a JSON array")
  private boolean json;

  @Option(
      names = "--wasm",
      paramLabel = "FILE",
      description = "write the first package with its documentation as a component, print nothing")
  private Optional<Path> binary = Optional.empty();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Packages resolved = Wit.resolve(roots, features);
      List<WitPackage> packages = resolved.packages();
      if (binary.isPresent()) {
        Component encoded = PackageEncoder.encode(packages.getFirst(), resolved);
        Files.write(binary.get(), ComponentWriter.write(encoded));
      } else if (!check) {
        out.print(String.join("\n", packages.stream().map(WitPrinter::print).toList()));
      }
      out.flush();
      return 0;
    } catch (WitException wrong) {
      if (!json) {
        throw wrong;
      }
      out.println(text(wrong.diagnostics()));
      out.flush();
      return 1;
    }
  }

  /** Lines and columns are counted from 1. */
  private static String text(List<Diagnostic> diagnostics) {
    var writer = JsonWriter.indent("  ").string().array();
    for (Diagnostic diagnostic : diagnostics) {
      writer
          .object()
          .value("severity", diagnostic.severity().toString())
          .value("file", diagnostic.span().source().name())
          .value("line", diagnostic.span().line())
          .value("column", diagnostic.span().column())
          .value("message", diagnostic.message());
      diagnostic.hint().ifPresent(hint -> writer.value("hint", hint));
      writer.end();
    }
    return writer.end().done();
  }
}
