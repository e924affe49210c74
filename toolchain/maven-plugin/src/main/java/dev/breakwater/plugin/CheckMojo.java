package dev.breakwater.plugin;

import dev.breakwater.check.HostCheck;
import dev.breakwater.check.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Fails if a host that the component is meant for is known not to offer what it needs. */
@NullUnmarked
@Mojo(name = "check", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class CheckMojo extends BreakwaterMojo {

  /** The component. */
  @Parameter(defaultValue = "${project.build.directory}/${project.artifactId}.wasm")
  private File component;

  /** The hosts: {@code spin-3.5}, {@code wasmtime-serve} and so on. */
  @Parameter(property = "breakwater.targets")
  private List<String> targets;

  @Override
  void run() throws IOException, MojoFailureException {
    require(targets, "which hosts it is meant for", "<targets>spin-3.5,wasmtime-serve</targets>");
    Path file = component.toPath();
    if (!Files.exists(file)) {
      throw new ConfigurationException(
          "there is no " + file + " to check: run the goal build before, or write <component>");
    }
    Report report =
        HostCheck.check(file.getFileName().toString(), Files.readAllBytes(file), targets);
    report.table().lines().forEach(getLog()::info);
    if (!report.findings().isEmpty()) {
      throw new MojoFailureException(
          report.findings().stream()
              .map(Report.Finding::toString)
              .collect(
                  Collectors.joining(
                      "\n  ",
                      file.getFileName() + " does not run on all of its <targets>:\n  ",
                      "")));
    }
  }
}
