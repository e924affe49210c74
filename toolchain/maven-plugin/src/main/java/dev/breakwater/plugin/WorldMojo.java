package dev.breakwater.plugin;

import dev.breakwater.build.Contract;
import dev.breakwater.build.ContractRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** A goal that works for one world. */
@NullUnmarked
abstract class WorldMojo extends BreakwaterMojo {
  /**
   * {@code .wit} files, package folders, or folders of packages; the project's folder {@code wit},
   * if there is one, unless said otherwise. The WIT of libraries need not be named.
   */
  @Parameter private List<File> wit;

  /** The full name of the world, as in {@code demo:auth/auth-world}. */
  @Parameter private String world;

  /** The Java package that all generated ones stand in. */
  @Parameter String basePackage;

  @Parameter(defaultValue = "${project.build.directory}/breakwater", readonly = true)
  File work;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
  private List<Artifact> pluginArtifacts;

  /** Refuses a configuration that names no world or no package. */
  final void requireWorld() {
    require(world, "which world", "<world>breakwater:guest/http-function</world>");
    require(
        basePackage,
        "where to generate",
        "<basePackage>com.example.bindings</basePackage>, a Java package");
  }

  /** The world and what the libraries on the class path bring for it. */
  final Contract contract() throws IOException {
    return Contract.resolve(
        new ContractRequest(witRoots(), world, libraries()), work.toPath().resolve("wit"));
  }

  /** Jars and folders that the project depends on. */
  final List<Path> libraries() {
    return files(List.copyOf(project.getArtifacts()));
  }

  /** The plugin's own files, TeaVM among them. */
  final List<Path> toolchain() {
    return files(pluginArtifacts);
  }

  /** A fingerprint of the toolchain, the world's sources and the libraries. */
  final Fingerprint worldInputs() throws IOException {
    return Fingerprint.empty()
        .withAll(toolchain())
        .with(world)
        .with(basePackage)
        .withAll(witRoots())
        .withAll(libraries());
  }

  private List<Path> witRoots() {
    if (wit != null && !wit.isEmpty()) {
      Optional<File> missing = wit.stream().filter(root -> !root.exists()).findFirst();
      if (missing.isPresent()) {
        throw new ConfigurationException(
            "there is no " + missing.get() + ": write in <wit> files or folders with WIT");
      }
      return wit.stream().map(File::toPath).toList();
    }
    Path own = project.getBasedir().toPath().resolve("wit");
    return Files.isDirectory(own) ? List.of(own) : List.of();
  }

  private static List<Path> files(List<Artifact> artifacts) {
    return artifacts.stream()
        .filter(artifact -> !artifact.getType().equals("wasm"))
        .map(artifact -> artifact.getFile().toPath())
        .sorted()
        .toList();
  }
}
