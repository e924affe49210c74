package dev.breakwater.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the project of a function. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Makes a Maven project with a function that answers HTTP, and a test of it.")
final class NewCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FOLDER",
      description =
          "is made; its last part is the name of the project and the component: small letters,"
              + " digits and hyphens")
  private Path folder = Path.of("");

  @Option(
      names = "--group",
      paramLabel = "ID",
      defaultValue = "com.example",
      description = "Maven's groupId (default: ${DEFAULT-VALUE})")
  private String group = "";

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "the Java package (default: the group)")
  private Optional<String> javaPackage = Optional.empty();

  @Override
  public Integer call() throws IOException {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String inPackage = javaPackage.orElse(group);
    require(NAME, name, "FOLDER: a name is small letters, digits and hyphens, as in hello-world");
    require(PACKAGE, inPackage, "--package: a Java package is wanted, as in com.example");
    if (Files.exists(folder)) {
      throw new ParameterException(
          spec.commandLine(), folder + " is there already: name a folder that is not");
    }
    Map<String, String> files =
        ProjectTemplate.files(
            Map.of(
                "groupId", group,
                "artifactId", name,
                "version", "1.0-SNAPSHOT",
                "package", inPackage));
    PrintWriter out = spec.commandLine().getOut();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue());
      out.println(path);
    }
    out.println("Next: cd " + folder + " && mvn breakwater:serve");
    out.flush();
    return 0;
  }

  private void require(Pattern pattern, String value, String message) {
    if (!pattern.matcher(value).matches()) {
      throw new ParameterException(spec.commandLine(), message + "; found " + value);
    }
  }
}
