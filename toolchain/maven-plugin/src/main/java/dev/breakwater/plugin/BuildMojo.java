package dev.breakwater.plugin;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.EmbeddedDocs;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.TeavmCompiler;
import dev.breakwater.teavm.WasmOpt;
import dev.breakwater.wit.model.World;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Compiles the project's classes to a component and attaches it as an artifact of type wasm. */
@NullUnmarked
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class BuildMojo extends WorldMojo {
  private final MavenProjectHelper projectHelper;

  /** The component's file name without {@code .wasm}. */
  @Parameter(defaultValue = "${project.artifactId}")
  private String name;

  /** The Java heap at start, in MiB. */
  @Parameter(defaultValue = "2")
  private int minHeapMebibytes;

  /** The largest Java heap, in MiB; a function that needs more traps. */
  @Parameter(defaultValue = "16")
  private int maxHeapMebibytes;

  /** Whether stack traces and functions carry Java names; makes the component larger. */
  @Parameter(property = "breakwater.debugNames", defaultValue = "false")
  private boolean debugNames;

  /**
   * Whether what the function computes at its start is computed now. Instances start faster then,
   * but initialisers may not ask for time, chance or variables.
   */
  @Parameter(property = "breakwater.preInitialize", defaultValue = "true")
  private boolean preInitialize;

  /**
   * Binaryen's {@code wasm-opt}, by its path or a name on the {@code PATH}: it is run only if this
   * is set. The component becomes smaller, and the build takes seconds longer.
   */
  @Parameter(property = "breakwater.wasmOpt")
  private @Nullable String wasmOpt;

  /**
   * Whether the component carries the documentation of its world. Off by default: other tools that
   * compose components keep it in each of them, and wasm-tools then refuses the whole.
   */
  @Parameter(defaultValue = "false")
  private boolean embedDocs;

  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
  private File classes;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File target;

  @Inject
  BuildMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  void run() throws IOException, MojoFailureException {
    requireEntryClass();
    Path output = target.toPath().resolve(name + ".wasm");
    UpToDate built = new UpToDate(output, inputs());
    if (built.holds()) {
      upToDate(output);
    } else {
      byte[] component = component();
      Files.write(output, component);
      built.remember();
      getLog().info(output.getFileName() + ": " + component.length + " bytes");
    }
    projectHelper.attachArtifact(project, "wasm", output.toFile());
  }

  /** What {@code generate} writes if it knows who implements the exports. */
  private void requireEntryClass() throws MojoFailureException {
    Path entry = Path.of(basePackage.replace('.', '/'), "Exports.class");
    if (!Files.exists(classes.toPath().resolve(entry))) {
      throw new MojoFailureException(
          "no class answers the exports of the world: write <exports> with an"
              + " <export>interface=class</export> for each into the <configuration> of the plugin,"
              + " and run the goal generate before build");
    }
  }

  private byte[] component() throws IOException, MojoFailureException {
    Contract contract = contract();
    byte[] module;
    try (TeavmCompiler compiler = TeavmCompiler.load(toolchain())) {
      module =
          compiler
              .compile(
                  new CompileRequest(
                      classPath(),
                      basePackage + ".Exports",
                      HeapLimits.ofMebibytes(minHeapMebibytes, maxHeapMebibytes),
                      options()))
              .bytes();
    }
    Component component =
        ComponentEncoder.encode(
            optimized(module), contract.world(), contract.libraryWorlds().toArray(World[]::new));
    return ComponentWriter.write(
        embedDocs ? EmbeddedDocs.in(component, contract.world()) : component);
  }

  private byte[] optimized(byte[] module) throws MojoFailureException {
    if (wasmOpt == null) {
      return module;
    }
    try {
      return new WasmOpt(wasmOpt).optimized(module);
    } catch (IOException e) {
      throw new MojoFailureException(
          "wasm-opt failed: "
              + e.getMessage()
              + "; write its path into <wasmOpt>, or leave that out to build without it",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoFailureException("interrupted while wasm-opt ran", e);
    }
  }

  private Set<Option> options() {
    Set<Option> options = EnumSet.noneOf(Option.class);
    if (debugNames) {
      options.add(Option.DEBUG_NAMES);
    }
    if (preInitialize) {
      options.add(Option.PRE_INITIALIZED);
    }
    return options;
  }

  private List<Path> classPath() {
    List<Path> classPath = new ArrayList<>();
    classPath.add(classes.toPath());
    classPath.addAll(libraries());
    return classPath;
  }

  private String inputs() throws IOException, MojoFailureException {
    return worldInputs()
        .with(classes.toPath())
        .with(minHeapMebibytes + "-" + maxHeapMebibytes + "-" + options())
        .with(wasmOpt + "-" + embedDocs)
        .hex();
  }
}
