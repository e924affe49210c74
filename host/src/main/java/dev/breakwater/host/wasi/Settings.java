package dev.breakwater.host.wasi;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What every instance of a component sees of its surroundings.
 *
 * @param environment for {@code wasi:cli/environment}
 * @param variables for {@code fermyon:spin/variables}, by their lower-case names
 */
public record Settings(
    Map<String, String> environment,
    Map<String, String> variables,
    OutputStream standardOutput,
    OutputStream standardError) {
  public Settings {
    environment = Map.copyOf(environment);
    variables = Map.copyOf(variables);
  }

  /** Nothing set; output goes to the process's own. */
  public static Settings empty() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    return new Settings(Map.of(), Map.of(), out, err);
  }
}
