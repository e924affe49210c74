package dev.breakwater.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a function while its sources change: Maven's {@code breakwater:serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Builds a Maven project and serves it, again whenever a source changes.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "where pom.xml is (default: where you are)")
  private Path folder = Path.of("");

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:3000",
      description = "where to listen (default: ${DEFAULT-VALUE})")
  private String listen = "";

  @Option(
      names = "--maven",
      paramLabel = "PROGRAM",
      description = "which Maven runs (default: the project's mvnw, else mvn)")
  private String maven = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path project = folder.toAbsolutePath().normalize();
    if (!Files.exists(project.resolve("pom.xml"))) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no pom.xml in " + project + ": breakwater new makes a project");
    }
    Process process =
        new ProcessBuilder(program(project), "breakwater:serve", "-Dbreakwater.listen=" + listen)
            .directory(project.toFile())
            .inheritIO()
            .start();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
    return process.waitFor();
  }

  private String program(Path project) {
    if (!maven.isEmpty()) {
      return maven;
    }
    Path wrapper = project.resolve("mvnw");
    return Files.isExecutable(wrapper) ? wrapper.toString() : "mvn";
  }
}
