package dev.breakwater.cli;

import dev.breakwater.cli.wave.WaveReader;
import dev.breakwater.cli.wave.WaveWriter;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
      "",
      "Several calls are made one after the other on one instance. One that begins with a name and"
          + " = keeps the resource that it returns, which later ones take by that name: 'c ="
          + " [constructor]cart(1)' '[method]cart.size(c)'",
    })
final class InvokeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "COMPONENT", description = "a .wasm file")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CALL",
      description =
          "function(arguments); interface#function where several have that name; name = … to keep a"
              + " resource")
  private List<String> calls = List.of();

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

  @Override
  public Integer call() throws IOException {
    ComponentFile read = ComponentFile.read(file);
    World world = WorldReader.read(read.component());
    List<Call> parsed = calls.stream().map(text -> Call.parse(text, world)).toList();
    ComponentHost host = host(read.bytes().toArray()).with(settings(), OutgoingClient.none());
    Map<String, OwnedResource> kept = new LinkedHashMap<>();
    try (ComponentInstance instance = host.instantiate(host.context())) {
      for (Call call : parsed) {
        List<Object> arguments = WaveReader.arguments(call.function(), call.arguments(), kept);
        Object result = instance.call(host.export(call.export()), arguments);
        call.keepAs()
            .ifPresentOrElse(
                name -> kept.put(name, Call.resource(call, result)), () -> print(call, result));
      }
      List.copyOf(kept.values()).reversed().forEach(OwnedResource::close);
    }
    return 0;
  }

  private void print(Call call, Object result) {
    PrintWriter out = spec.commandLine().getOut();
    call.function().result().ifPresent(type -> out.println(WaveWriter.text(type, result)));
    out.flush();
  }

  private ComponentHost host(byte[] binary) {
    return interpret
        ? ComponentHost.interpreted(binary, HostInterfaces.standard())
        : ComponentHost.of(binary, CompiledCache.under(cache));
  }

  private Settings settings() {
    Map<String, String> all = Settings.allVariables(System.getenv(), variables);
    return new Settings(environment, all, System.out, System.err);
  }
}
