package dev.breakwater.deploy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The CloudFormation templates of {@code deploy/ecs}. */
final class Templates {
  private static final Path FOLDER = Stubs.REPOSITORY.resolve("deploy/ecs");

  private Templates() {}

  static String text(String part) throws IOException {
    return Files.readString(FOLDER.resolve(part + ".yaml"));
  }

  /**
   * A section of a template; a function is what stands behind its name: {@code !Ref Vpc} is Vpc.
   */
  static Map<String, Object> section(String part, String section) throws IOException {
    String plain =
        text(part)
            .replaceAll("(?m)^(AWSTemplateFormatVersion|Description):.*$", "")
            .replaceAll("!(Ref|Sub|GetAtt|GetAZs|If|Equals|Not|Join|Select|And|Condition) ", "");
    Map<String, Map<String, Object>> template =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(plain);
    return requireNonNull(template.get(section));
  }

  /** The properties of a resource. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> properties(String part, String resource) throws IOException {
    Object found = requireNonNull(section(part, "Resources").get(resource));
    return requireNonNull(((Map<String, Map<String, Object>>) found).get("Properties"));
  }
}
