package dev.breakwater.plugin;

import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.resolver.filter.ScopeArtifactFilter;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * That part of a module's build which makes its component: what the module's {@code pom.xml} binds
 * to the phases that make classes, then the goals of this plugin. It leaves out tests and jars, and
 * may run again and again in one JVM.
 */
final class ModuleBuild {
  private static final Set<String> PHASES_OF_CLASSES =
      Set.of(
          "generate-sources",
          "process-sources",
          "generate-resources",
          "process-resources",
          "compile",
          "process-classes");
  private static final Set<String> GOALS_OF_COMPONENTS = Set.of("build", "compose");

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final List<MojoExecution> steps;

  private ModuleBuild(MavenSession session, BuildPluginManager plugins, List<MojoExecution> steps) {
    this.session = session;
    this.plugins = plugins;
    this.steps = steps;
  }

  /**
   * Plans the build of the session's current module.
   *
   * @param pluginKey {@code groupId:artifactId} of this plugin
   */
  static ModuleBuild plan(
      MavenSession session,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      String pluginKey)
      throws MojoExecutionException {
    try {
      List<MojoExecution> steps =
          lifecycle.calculateExecutionPlan(session, "package").getMojoExecutions().stream()
              .filter(step ->
                  PHASES_OF_CLASSES.contains(step.getLifecyclePhase())
                      || makesComponent(step, pluginKey))
              .toList();
      return new ModuleBuild(session, plugins, steps);
    } catch (Exception e) {
      throw new MojoExecutionException("can't plan the build: " + e.getMessage(), e);
    }
  }

  private static boolean makesComponent(MojoExecution step, String pluginKey) {
    return step.getPlugin().getKey().equals(pluginKey)
        && GOALS_OF_COMPONENTS.contains(step.getGoal());
  }

  /** Whether a component comes of it. */
  boolean makesComponent(String pluginKey) {
    return steps.stream().anyMatch(step -> makesComponent(step, pluginKey));
  }

  /** Runs all of it, each goal with the dependencies of the scopes that it asks for. */
  void run() throws MojoFailureException, MojoExecutionException {
    for (MojoExecution step : steps) {
      run(step);
    }
  }

  private void run(MojoExecution step) throws MojoFailureException, MojoExecutionException {
    String scope = step.getMojoDescriptor().getDependencyResolutionRequired();
    session
        .getCurrentProject()
        .setArtifactFilter(scope == null ? artifact -> false : new ScopeArtifactFilter(scope));
    try {
      plugins.executeMojo(session, step);
    } catch (MojoFailureException | MojoExecutionException e) {
      throw e;
    } catch (Exception e) {
      throw new MojoExecutionException("can't run " + step + ": " + e.getMessage(), e);
    }
  }
}
