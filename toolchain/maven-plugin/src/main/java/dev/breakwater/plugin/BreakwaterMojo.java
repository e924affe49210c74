package dev.breakwater.plugin;

import dev.breakwater.bindgen.UnsupportedWorldException;
import dev.breakwater.build.UnknownWorldException;
import dev.breakwater.check.UnknownTargetException;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.world.InvalidComponentException;
import dev.breakwater.teavm.CompilationException;
import dev.breakwater.wit.WitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** What the goals share: one mapping from the toolchain's refusals to Maven's. */
@NullUnmarked
abstract class BreakwaterMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  /** Does the work of the goal. */
  abstract void run() throws IOException, MojoFailureException, MojoExecutionException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (UnknownWorldException e) {
      throw new MojoFailureException(PomPlace.of(project, execution) + ": " + advice(e), e);
    } catch (ConfigurationException | UnknownTargetException e) {
      throw new MojoFailureException(PomPlace.of(project, execution) + ": " + e.getMessage(), e);
    } catch (WitException
        | UnsupportedWorldException
        | CompilationException
        | UnlinkableException
        | InvalidComponentException
        | MalformedComponentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("can't read or write: " + e.getMessage(), e);
    }
  }

  private static String advice(UnknownWorldException e) {
    return e.known().isEmpty()
        ? "there is no WIT: put .wit files into the folder wit of the module, or write <wit>"
        : "there is no world "
            + e.wanted()
            + ": write in <world> one of "
            + String.join(", ", e.known());
  }

  /**
   * Refuses a setting that is missing.
   *
   * @param example what could be written
   */
  static void require(Object setting, String meaning, String example) {
    if (setting == null || (setting instanceof Collection<?> all && all.isEmpty())) {
      throw new ConfigurationException(
          "the configuration does not say "
              + meaning
              + ": write "
              + example
              + " into the <configuration> of the plugin or of its <execution>");
    }
  }

  /** Says that a goal has nothing to do. */
  final void upToDate(Path output) {
    getLog().info(output.getFileName() + " is up to date");
  }
}
