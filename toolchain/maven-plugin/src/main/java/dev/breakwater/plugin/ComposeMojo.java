package dev.breakwater.plugin;

import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.size.MethodNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.NullUnmarked;

/** Joins components: the imports of one are served by the exports of others. */
@NullUnmarked
@Mojo(
    name = "compose",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class ComposeMojo extends BreakwaterMojo {
  /** The component whose imports are to be served. */
  @Parameter private File socket;

  /** Who serves them: dependencies of type wasm, as {@code groupId:artifactId}. */
  @Parameter private List<String> plugs;

  /** The composed component. */
  @Parameter private File output;

  @Override
  void run() throws IOException {
    require(
        socket,
        "whose imports are to be served",
        "<socket>${project.build.directory}/${project.artifactId}.wasm</socket>");
    require(plugs, "who serves them", "<plugs><plug>groupId:artifactId</plug></plugs>");
    require(
        output,
        "where to leave the composed component",
        "<output>${project.build.directory}/whole.wasm</output>");
    List<Path> files = new ArrayList<>(List.of(socket.toPath()));
    for (String plug : plugs) {
      files.add(dependency(plug));
    }
    if (!socket.isFile()) {
      throw new ConfigurationException(
          "there is no " + socket + ": run the goal build before, or correct <socket>");
    }
    UpToDate composed = new UpToDate(output.toPath(), Fingerprint.empty().withAll(files).hex());
    if (composed.holds()) {
      upToDate(output.toPath());
      return;
    }
    List<Component> components = new ArrayList<>();
    for (Path file : files) {
      components.add(ComponentReader.read(Files.readAllBytes(file)));
    }
    Component result =
        Composer.plug(
            components.getFirst(),
            components.subList(1, components.size()).toArray(Component[]::new));
    byte[] bytes = ComponentWriter.write(result);
    Files.write(output.toPath(), bytes);
    names(files).writeBeside(output.toPath());
    composed.remember();
    getLog().info(output.getName() + ": " + bytes.length + " bytes");
  }

  /** Of all parts whose names are known: those of parts from a repository are not. */
  private static MethodNames names(List<Path> files) throws IOException {
    MethodNames names = MethodNames.none();
    for (Path file : files) {
      names = names.and(MethodNames.beside(file));
    }
    return names;
  }

  private Path dependency(String coordinates) {
    for (Artifact artifact : project.getArtifacts()) {
      String key = artifact.getGroupId() + ":" + artifact.getArtifactId();
      if (artifact.getType().equals("wasm") && key.equals(coordinates)) {
        return artifact.getFile().toPath();
      }
    }
    throw new ConfigurationException(
        "<plug>"
            + coordinates
            + "</plug> is no dependency: add it to <dependencies> with <type>wasm</type>");
  }
}
