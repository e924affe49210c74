package dev.breakwater.cli;

import dev.breakwater.component.text.ComponentText;
import dev.breakwater.component.world.PackageReader;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.size.MethodNames;
import dev.breakwater.size.SizePage;
import dev.breakwater.size.SizeReport;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is in a component. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description =
        "Shows the world of a component as WIT, its definitions, or where its bytes go; and a WIT"
            + " package in binary form as text.")
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "COMPONENT", description = "a .wasm file")
  private Path file = Path.of("");

  @Option(names = "--sections", description = "every definition, one a line, in the file's order")
  private boolean sections;

  @Option(
      names = "--size",
      description = "bytes by package, class and method, and what pulled the largest in")
  private boolean size;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "writes where all bytes go as a treemap: a page that needs nothing else")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--methods",
      paramLabel = "FILE",
      description =
          "the names of its functions, for --size and --html (default: COMPONENT.methods, which a"
              + " build leaves)")
  private Optional<Path> methods = Optional.empty();

  @Override
  public Integer call() throws IOException {
    ComponentFile read = ComponentFile.read(file);
    PrintWriter out = spec.commandLine().getOut();
    if (sections) {
      out.print(ComponentText.of(read.component()));
    } else if (size || html.isPresent()) {
      sizes(out, read);
    } else {
      out.print(
          PackageReader.isPackage(read.component())
              ? wit(PackageReader.read(read.component()).packages())
              : wit(WorldReader.read(read.component())));
    }
    out.flush();
    return 0;
  }

  /** The world, and behind it the packages of its interfaces. */
  private static String wit(World world) {
    Map<PackageName, Set<Interface>> packages = new LinkedHashMap<>();
    Stream.concat(world.imports().stream(), world.exports().stream())
        .flatMap(item -> item.asInterface().stream())
        .forEach(type ->
            type.name()
                .owner()
                .ifPresent(
                    p -> packages.computeIfAbsent(p, key -> new LinkedHashSet<>()).add(type)));
    List<WitPackage> all = new ArrayList<>();
    all.add(new WitPackage(world.owner(), "", List.of(), List.of(world)));
    packages.forEach((name, interfaces) ->
        all.add(new WitPackage(name, "", List.copyOf(interfaces), List.of())));
    return wit(all);
  }

  /** One file: the first of the packages, and the others as blocks in it. */
  private static String wit(List<WitPackage> packages) {
    StringBuilder text = new StringBuilder(WitPrinter.print(packages.getFirst()));
    packages.stream().skip(1).forEach(other -> text.append('\n').append(WitPrinter.block(other)));
    return text.toString();
  }

  private void sizes(PrintWriter out, ComponentFile read) throws IOException {
    MethodNames names =
        methods.isPresent() ? MethodNames.parse(methods.get()) : MethodNames.beside(file);
    SizeReport report =
        SizeReport.of(String.valueOf(file.getFileName()), read.bytes().toArray(), names);
    if (size) {
      out.print(report.text());
    }
    if (html.isPresent()) {
      Files.writeString(html.get(), SizePage.of(report));
      out.println(html.get());
    }
  }
}
