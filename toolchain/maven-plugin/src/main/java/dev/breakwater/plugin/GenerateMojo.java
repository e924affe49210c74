package dev.breakwater.plugin;

import dev.breakwater.bindgen.Bindgen;
import dev.breakwater.bindgen.BindgenRequest;
import dev.breakwater.bindgen.SourceTree;
import dev.breakwater.build.Contract;
import dev.breakwater.wit.model.InterfaceName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.NullUnmarked;

/** Generates Java sources for the imports and exports of a world. */
@NullUnmarked
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends WorldMojo {
  private static final Pattern EXPORT =
      Pattern.compile("\\s*([^:/=\\s]+(?::[^:/=\\s]+/[^:/=\\s]+)?)\\s*=\\s*([\\w.$]+)\\s*");

  /**
   * The class that implements each exported interface, as {@code interface=class}: {@code
   * demo:auth/authenticator=com.example.Auth}. None in a library, which only binds.
   */
  @Parameter private List<String> exports = List.of();

  @Parameter(defaultValue = "${project.build.directory}/generated-sources/breakwater")
  private File sources;

  @Override
  void run() throws IOException {
    requireWorld();
    project.addCompileSourceRoot(sources.getPath());
    Map<InterfaceName, String> implementations = implementations();
    Path marker = Files.createDirectories(work.toPath()).resolve("sources.txt");
    UpToDate generated = new UpToDate(marker, inputs(implementations));
    if (generated.holds() && sources.isDirectory()) {
      upToDate(sources.toPath());
      return;
    }
    Contract contract = contract();
    new SourceTree(sources.toPath())
        .write(
            Bindgen.generate(
                new BindgenRequest(
                    contract.world(), basePackage, contract.providedPackages(), implementations)));
    Files.writeString(marker, sources.getPath());
    generated.remember();
  }

  private String inputs(Map<InterfaceName, String> implementations) throws IOException {
    return worldInputs().with(new TreeMap<>(named(implementations)).toString()).hex();
  }

  private static Map<String, String> named(Map<InterfaceName, String> implementations) {
    Map<String, String> named = new HashMap<>();
    implementations.forEach((name, type) -> named.put(name.toString(), type));
    return named;
  }

  private Map<InterfaceName, String> implementations() {
    Map<InterfaceName, String> classes = new HashMap<>();
    for (String line : exports) {
      Matcher export = EXPORT.matcher(line);
      if (!export.matches()) {
        throw new ConfigurationException(
            "<export>" + line + "</export>: write interface=class, as in a:b/c=com.example.Impl");
      }
      classes.put(InterfaceName.parse(export.group(1)), export.group(2));
    }
    return classes;
  }
}
