package dev.breakwater.edge.gateway;

import dev.breakwater.guest.Variables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Variables for one request: each is a call of the host, and is asked for once at most. */
final class OnceRead implements Variables {
  private final Variables variables;
  private final Map<String, Optional<String>> read = new HashMap<>();

  OnceRead(Variables variables) {
    this.variables = variables;
  }

  @Override
  public Optional<String> get(String name) {
    return read.computeIfAbsent(name, variables::get);
  }
}
