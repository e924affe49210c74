package dev.breakwater.guest;

import java.util.Optional;

/** The settings of an application, given by the host when it runs: addresses, secrets. */
@FunctionalInterface
public interface Variables {

  /** The host's own; works only in WebAssembly. */
  static Variables host() {
    return new HostVariables();
  }

  /**
   * The value of a variable.
   *
   * @param name lower case letters, digits and underscores: {@code core_url}
   * @return nothing if it is not set
   * @throws IllegalStateException if the host can't tell
   */
  Optional<String> get(String name);

  /**
   * The value of a variable that the function can't do without.
   *
   * @throws IllegalStateException if it is not set
   */
  default String required(String name) {
    return get(name)
        .orElseThrow(() -> new IllegalStateException("the variable " + name + " is not set"));
  }
}
