package dev.breakwater.cli;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.text.ComponentText;
import dev.breakwater.component.world.PackageReader;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  @Option(names = "--size", description = "the bytes of its core modules and nested components")
  private boolean size;

  @Override
  public Integer call() throws IOException {
    ComponentFile read = ComponentFile.read(file);
    PrintWriter out = spec.commandLine().getOut();
    if (sections) {
      out.print(ComponentText.of(read.component()));
    } else if (size) {
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

  private static void sizes(PrintWriter out, ComponentFile file) {
    out.printf("%10d  the file%n", file.bytes().size());
    sizes(out, file.component(), "");
  }

  private static void sizes(PrintWriter out, Component component, String path) {
    int modules = 0;
    int components = 0;
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.CoreModule(Bytes binary)) {
        CoreModuleType type = CoreModuleType.read(binary.toArray());
        out.printf(
            "%10d  %score module %d, %d imports, %d exports%n",
            binary.size(), path, modules++, type.imports().size(), type.exports().size());
      } else if (definition instanceof Definition.NestedComponent(Component nested)) {
        sizes(out, nested, path + "component " + components++ + ", ");
      }
    }
  }
}
