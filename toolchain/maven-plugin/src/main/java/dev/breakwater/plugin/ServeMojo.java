package dev.breakwater.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Builds the module's component, serves it on the JVM host, and builds and serves it again when a
 * source changes, until Ctrl-C. A source with an error is named, and the old component goes on.
 */
@NullUnmarked
@Mojo(name = "serve", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class ServeMojo extends BreakwaterMojo {
  private static final long POLL_MILLIS = 50;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  /** The component that is served: what {@code build} or {@code compose} leaves. */
  @Parameter(
      property = "breakwater.component",
      defaultValue = "${project.build.directory}/${project.artifactId}.wasm")
  private File component;

  /** Where to listen, as {@code host:port}; port 0 takes a free one. */
  @Parameter(property = "breakwater.listen", defaultValue = "127.0.0.1:3000")
  private String listen;

  /** Spin variables of the function, by their names. */
  @Parameter private Map<String, String> variables = Map.of();

  /** Origins that the function may call, as {@code http://127.0.0.1:3001}. */
  @Parameter(property = "breakwater.allowOutbound")
  private List<String> allowOutbound = List.of();

  /** Key-value stores by their names, each a folder; the store {@code default} if none is named. */
  @Parameter private Map<String, File> keyValue = Map.of();

  /** The WIT that is watched; as {@code generate} has it. */
  @Parameter private List<File> wit = List.of();

  @Inject
  ServeMojo(
      LifecycleExecutor lifecycle, BuildPluginManager plugins, RepositorySystem repositories) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.repositories = repositories;
  }

  @Override
  void run() throws IOException, MojoFailureException, MojoExecutionException {
    String self = plugin.getPlugin().getKey();
    ModuleBuild build = ModuleBuild.plan(session, lifecycle, plugins, self);
    if (!build.makesComponent(self)) {
      if (session.getProjects().size() > 1) {
        getLog().info("no component here");
        return;
      }
      throw new ConfigurationException(
          "no goal of this module makes a component: write"
              + " <execution><goals><goal>generate</goal><goal>build</goal></goals></execution>"
              + " into the <executions> of the plugin");
    }
    Snapshot built = Snapshot.of(sources());
    build.run();
    if (!component.isFile()) {
      throw new ConfigurationException(
          "the build left no " + component + ": write in <component> which file to serve");
    }
    try {
      serve(build, built);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(ModuleBuild build, Snapshot first)
      throws IOException, MojoFailureException, MojoExecutionException, InterruptedException {
    HostProcess host = HostProcess.start(hostFiles(), arguments(), variables);
    Snapshot built = first;
    Snapshot seen = first;
    Snapshot planned = pom();
    while (host.isAlive()) {
      Thread.sleep(POLL_MILLIS);
      planned = tellIfChanged(planned);
      Snapshot now = Snapshot.of(sources());
      if (now.equals(seen) && !now.equals(built)) {
        built = now;
        rebuild(build);
      }
      seen = now;
    }
    throw new MojoFailureException("the host has ended with status " + host.status());
  }

  private Snapshot pom() throws IOException {
    return Snapshot.of(List.of(project.getFile().toPath()));
  }

  /** The build was planned for the pom.xml that Maven read at its start. */
  private Snapshot tellIfChanged(Snapshot planned) throws IOException {
    Snapshot now = pom();
    if (!now.equals(planned)) {
      getLog().warn("pom.xml has changed: end serve by Ctrl-C and start it again");
    }
    return now;
  }

  private void rebuild(ModuleBuild build) {
    long begin = System.nanoTime();
    try {
      build.run();
      getLog().info("built " + component.getName() + " again in " + millisSince(begin) + " ms");
    } catch (MojoFailureException | MojoExecutionException e) {
      JavacErrors.of(String.valueOf(e.getMessage()), project.getBasedir().toPath())
          .forEach(getLog()::error);
      getLog().error("not built; the component from before goes on answering");
    }
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / NANOS_PER_MILLI;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(component.getPath());
    arguments.add("--watch");
    arguments.add("--listen=" + listen);
    arguments.add("--cache=" + project.getBuild().getDirectory() + "/breakwater/compiled");
    stores().forEach((name, folder) -> arguments.add("--key-value=" + name + "=" + folder));
    allowOutbound.forEach(origin -> arguments.add("--allow-outbound=" + origin));
    return arguments;
  }

  /** Below the build's own folder unless said otherwise: {@code clean} empties it. */
  private Map<String, File> stores() {
    return keyValue.isEmpty()
        ? Map.of("default", new File(project.getBuild().getDirectory(), "breakwater/key-value"))
        : keyValue;
  }

  /** What a person writes: neither what is generated nor what is built. */
  private List<Path> sources() {
    Path target = Path.of(project.getBuild().getDirectory());
    Stream<Path> code = project.getCompileSourceRoots().stream().map(Path::of);
    Stream<Path> resources =
        project.getResources().stream().map(Resource::getDirectory).map(Path::of);
    Stream<Path> contracts =
        wit.isEmpty()
            ? Stream.of(project.getBasedir().toPath().resolve("wit"))
            : wit.stream().map(File::toPath);
    return Stream.of(code, resources, contracts)
        .flatMap(paths -> paths)
        .filter(path -> !path.startsWith(target))
        .toList();
  }

  /** The host in the plugin's own version, which only this goal needs, with its dependencies. */
  private List<Path> hostFiles() throws MojoExecutionException {
    Dependency host =
        new Dependency(
            new DefaultArtifact("dev.breakwater:breakwater-host:" + plugin.getVersion()),
            "runtime");
    CollectRequest collect = new CollectRequest(host, project.getRemotePluginRepositories());
    try {
      return repositories
          .resolveDependencies(session.getRepositorySession(), new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException("can't get the host: " + e.getMessage(), e);
    }
  }
}
