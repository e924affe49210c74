package dev.breakwater.plugin;

import dev.breakwater.size.MethodNames;
import dev.breakwater.size.SizePage;
import dev.breakwater.size.SizeReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Says where the bytes of the component go, and what pulled each method in. */
@NullUnmarked
@Mojo(name = "inspect", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class InspectMojo extends BreakwaterMojo {

  /** The component. */
  @Parameter(
      property = "breakwater.component",
      defaultValue = "${project.build.directory}/${project.artifactId}.wasm")
  private File component;

  /** The page with the same as a treemap. */
  @Parameter(defaultValue = "${project.build.directory}/${project.artifactId}-size.html")
  private File page;

  @Override
  void run() throws IOException {
    Path file = component.toPath();
    if (!Files.exists(file)) {
      throw new ConfigurationException(
          "there is no " + file + " to inspect: run the goal build before, or write <component>");
    }
    if (page.isDirectory()) {
      throw new ConfigurationException(page + " is a folder: write in <page> an HTML file");
    }
    SizeReport report =
        SizeReport.of(
            file.getFileName().toString(), Files.readAllBytes(file), MethodNames.beside(file));
    report.text().lines().forEach(getLog()::info);
    Files.createDirectories(page.toPath().toAbsolutePath().getParent());
    Files.writeString(page.toPath(), SizePage.of(report));
    getLog().info("as a treemap: " + page);
  }
}
