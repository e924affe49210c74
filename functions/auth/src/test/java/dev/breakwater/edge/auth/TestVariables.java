package dev.breakwater.edge.auth;

import dev.breakwater.guest.Variables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Variables as a test sets them. */
record TestVariables(Map<String, String> values) implements Variables {

  /** Names and values in turn. */
  static TestVariables of(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new TestVariables(values);
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  TokenVerifier verifier() {
    return new TokenVerifier(KeySet.of(this), TokenRules.of(this));
  }
}
