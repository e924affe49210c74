package dev.breakwater.host.wasi;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
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
  private static final String VARIABLE_PREFIX = "SPIN_VARIABLE_";

  public Settings {
    environment = Map.copyOf(environment);
    variables = Map.copyOf(variables);
  }

  /**
   * The variables of a host's own process, with those that are given on top.
   *
   * @param environment of the process: {@code SPIN_VARIABLE_CORE_URL} is {@code core_url}
   * @param given by their lower-case names
   */
  public static Map<String, String> allVariables(
      Map<String, String> environment, Map<String, String> given) {
    Map<String, String> all = new HashMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith(VARIABLE_PREFIX)) {
        all.put(name.substring(VARIABLE_PREFIX.length()).toLowerCase(Locale.ROOT), value);
      }
    });
    all.putAll(given);
    return all;
  }

  /** Nothing set; output goes to the process's own. */
  public static Settings empty() {
    return new Settings(Map.of(), Map.of(), System.out, System.err);
  }
}
