package dev.breakwater.plugin;

import dev.breakwater.build.BuildRequest;
import dev.breakwater.build.BuiltComponent;
import dev.breakwater.build.WasmOptException;
import dev.breakwater.teavm.ArenaLimits;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.WasmOpt;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
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
  /** Kept for all modules and builds of this JVM: one that has run is several times as fast. */
  private static final WarmCompilers COMPILERS = new WarmCompilers();

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

  /**
   * The memory that lies ready for values between the function and its host, in KiB: a multiple of
   * 64.
   */
  @Parameter(defaultValue = "64")
  private int minArenaKibibytes;

  /** The most memory for the values of one call above the largest heap, in MiB; more traps. */
  @Parameter(defaultValue = "16")
  private int maxArenaMebibytes;

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
  void run() throws IOException {
    requireWorld();
    requireEntryClass();
    Path output = target.toPath().resolve(name + ".wasm");
    UpToDate built = new UpToDate(output, inputs());
    if (built.holds()) {
      upToDate(output);
    } else {
      BuiltComponent component = component();
      component.write(output);
      built.remember();
      getLog().info(output.getFileName() + ": " + component.binary().size() + " bytes");
    }
    attach(output);
  }

  /** Once: in {@code serve} the goal runs again and again. */
  private void attach(Path output) {
    boolean attached =
        project.getAttachedArtifacts().stream()
            .anyMatch(artifact -> output.toFile().equals(artifact.getFile()));
    if (!attached) {
      projectHelper.attachArtifact(project, "wasm", output.toFile());
    }
  }

  /** What {@code generate} writes if it knows who implements the exports. */
  private void requireEntryClass() {
    Path entry = Path.of(basePackage.replace('.', '/'), "Exports.class");
    if (!Files.exists(classes.toPath().resolve(entry))) {
      throw new ConfigurationException(
          "no class answers the exports of the world: write <exports> with an"
              + " <export>interface=class</export> for each into the <configuration> of the plugin,"
              + " and run the goal generate before build");
    }
  }

  private BuiltComponent component() throws IOException {
    CompileRequest code =
        new CompileRequest(
            classPath(),
            BuildRequest.entryClass(basePackage),
            HeapLimits.ofMebibytes(minHeapMebibytes, maxHeapMebibytes),
            ArenaLimits.of(minArenaKibibytes, maxArenaMebibytes),
            options());
    BuildRequest request =
        new BuildRequest(
            contract(), code, Optional.ofNullable(wasmOpt).map(WasmOpt::new), embedDocs);
    try {
      return BuiltComponent.of(request, classes -> COMPILERS.compile(toolchain(), classes));
    } catch (WasmOptException e) {
      throw new ConfigurationException(
          e.getMessage()
              + "; write its path into <wasmOpt>, or leave that out to build without it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while wasm-opt ran");
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

  private String inputs() throws IOException {
    return worldInputs()
        .with(classes.toPath())
        .with(minHeapMebibytes + "-" + maxHeapMebibytes + "-" + options())
        .with(minArenaKibibytes + "-" + maxArenaMebibytes)
        .with(wasmOpt + "-" + embedDocs)
        .hex();
  }
}
