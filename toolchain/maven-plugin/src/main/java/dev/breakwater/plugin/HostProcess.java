package dev.breakwater.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The JVM host in a process of its own, which serves a component anew whenever it changes. */
record HostProcess(Process process) {
  private static final String MAIN = "dev.breakwater.host.cli.Main";
  private static final String VARIABLE_PREFIX = "SPIN_VARIABLE_";

  /**
   * Starts it; it ends with this JVM.
   *
   * @param classPath the host with all that it depends on
   * @param arguments of its command line
   * @param variables Spin variables, which don't stand on the command line
   */
  static HostProcess start(
      List<Path> classPath, List<String> arguments, Map<String, String> variables)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:-DontCompileHugeMethods");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(MAIN);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    variables.forEach((name, value) ->
        builder.environment().put(VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT), value));
    Process started = builder.start();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::destroy));
    return new HostProcess(started);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int status() {
    return process.exitValue();
  }
}
