package dev.breakwater.plugin;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where a goal is configured. */
final class PomPlace {
  private PomPlace() {}

  /**
   * The line at which the module's own {@code pom.xml} has the goal's {@code <execution>}, else the
   * one of the {@code <plugin>}: {@code /home/me/hello/pom.xml:31}. The file alone if it has
   * neither.
   */
  static String of(MavenProject project, MojoExecution execution) {
    String file = String.valueOf(project.getFile());
    Optional<Plugin> plugin =
        Optional.ofNullable(
            project.getBuild().getPluginsAsMap().get(execution.getPlugin().getKey()));
    Stream<InputLocationTracker> elements =
        plugin.stream()
            .flatMap(found ->
                Stream.concat(
                    Optional.<InputLocationTracker>ofNullable(
                        found.getExecutionsAsMap().get(execution.getExecutionId()))
                        .stream(),
                    Stream.of(found)));
    return elements
        .flatMap(element -> line(element, file).stream())
        .findFirst()
        .map(line -> file + ":" + line)
        .orElse(file);
  }

  private static Optional<Integer> line(InputLocationTracker element, String file) {
    return Optional.ofNullable(element.getLocation(""))
        .filter(place -> place.getSource() != null && file.equals(place.getSource().getLocation()))
        .map(InputLocation::getLineNumber);
  }
}
