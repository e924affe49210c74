package dev.breakwater.plugin;

import dev.breakwater.bindgen.UnsupportedWorldException;
import dev.breakwater.check.UnknownTargetException;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.world.InvalidComponentException;
import dev.breakwater.teavm.CompilationException;
import dev.breakwater.wit.WitException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals share: one mapping from the toolchain's refusals to Maven's. */
abstract class BreakwaterMojo extends AbstractMojo {

  /** Does the work of the goal. */
  abstract void run() throws IOException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (WitException
        | UnknownTargetException
        | UnknownWorldException
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

  /** Says that a goal has nothing to do. */
  final void upToDate(Path output) {
    getLog().info(output.getFileName() + " is up to date");
  }
}
