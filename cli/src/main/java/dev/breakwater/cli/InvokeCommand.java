package dev.breakwater.cli;

import dev.breakwater.cli.wave.WaveReader;
import dev.breakwater.cli.wave.WaveWriter;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls an export of a component on the JVM host. */
@Command(
    name = "invoke",
    mixinStandardHelpOptions = true,
    description = "Calls an exported function on the JVM host and prints its result.",
    footer = {
      "",
      "Values are written in WAVE: breakwater invoke shop.wasm 'demo:shop/cart#add({id: 7, note:"
          + " \"two\"})'",
    })
final class InvokeCommand implements Callable<Integer> {
  private static final String PREFIX = "SPIN_VARIABLE_";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "COMPONENT", description = "a .wasm file")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CALL",
      description = "function(arguments); interface#function where several have that name")
  private String call = "";

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "keeps compiled classes; default: ${DEFAULT-VALUE}",
      defaultValue = "${sys:java.io.tmpdir}/breakwater-cache")
  private Path cache = Path.of("");

  @Option(
      names = "--interpret",
      description =
          "compiles nothing: sooner for one call of a large component, such as one of Python")
  private boolean interpret;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description = "a variable of the component's environment")
  private Map<String, String> environment = new LinkedHashMap<>();

  @Option(
      names = "--variable",
      paramLabel = "NAME=VALUE",
      description =
          "a Spin variable; one of the environment, SPIN_VARIABLE_<NAME>, does not stand on a"
              + " command line")
  private Map<String, String> variables = new LinkedHashMap<>();

  /** A function with the name that the host knows it by. */
  private record Export(String name, Function function) {}

  @Override
  public Integer call() throws IOException {
    int bracket = call.indexOf('(');
    if (bracket < 0) {
      throw new IllegalArgumentException("wanted function(arguments), found " + call);
    }
    ComponentFile read = ComponentFile.read(file);
    Export export = find(WorldReader.read(read.component()), call.substring(0, bracket).strip());
    List<Object> arguments = WaveReader.arguments(export.function(), call.substring(bracket));
    Object result =
        host(read.bytes().toArray())
            .with(settings(), OutgoingClient.none())
            .invoke(export.name(), arguments.toArray());
    PrintWriter out = spec.commandLine().getOut();
    export.function().result().ifPresent(type -> out.println(WaveWriter.text(type, result)));
    out.flush();
    return 0;
  }

  private ComponentHost host(byte[] binary) {
    return interpret
        ? ComponentHost.interpreted(binary, HostInterfaces.standard())
        : ComponentHost.of(binary, CompiledCache.under(cache));
  }

  private Settings settings() {
    Map<String, String> all = new LinkedHashMap<>();
    System.getenv()
        .forEach((name, value) -> {
          if (name.startsWith(PREFIX)) {
            all.put(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT), value);
          }
        });
    all.putAll(variables);
    return new Settings(environment, all, System.out, System.err);
  }

  private static Export find(World world, String wanted) {
    List<Export> all = exports(world);
    List<Export> found = all.stream().filter(export -> isNamed(export, wanted)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new IllegalArgumentException(
        (found.isEmpty() ? "there is no export " : "more than one export is called ")
            + wanted
            + "; there are "
            + String.join(", ", all.stream().map(Export::name).toList()));
  }

  private static boolean isNamed(Export export, String wanted) {
    return export.name().equals(wanted)
        || export.name().replaceFirst("@[^#]*", "").equals(wanted)
        || export.function().externName().equals(wanted);
  }

  private static List<Export> exports(World world) {
    List<Export> all = new ArrayList<>();
    for (WorldItem item : world.exports()) {
      if (item instanceof WorldItem.OfFunction(Function function)) {
        all.add(new Export(function.externName(), function));
      } else if (item instanceof WorldItem.OfInterface(Interface type, var note)) {
        type.functions().forEach(f -> all.add(new Export(type.name() + "#" + f.externName(), f)));
      }
    }
    return all;
  }
}
