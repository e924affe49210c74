package dev.breakwater.guest;

import dev.breakwater.guest.bindings.fermyon.spin.variables.VariablesError;
import java.util.Optional;

/** Reads variables by {@code fermyon:spin/variables}. */
final class HostVariables implements Variables {
  private final dev.breakwater.guest.bindings.fermyon.spin.variables.Variables host =
      dev.breakwater.guest.bindings.fermyon.spin.variables.Variables.imported();

  @Override
  public Optional<String> get(String name) {
    return switch (host.get(name)) {
      case Result.Ok<String, VariablesError> ok -> Optional.of(ok.value());
      case Result.Err<String, VariablesError> err -> absent(name, err.error());
    };
  }

  private static Optional<String> absent(String name, VariablesError error) {
    return switch (error) {
      case VariablesError.Undefined undefined -> Optional.empty();
      case VariablesError.InvalidName(String text) -> throw failure(name, "invalid name", text);
      case VariablesError.Provider(String text) -> throw failure(name, "provider", text);
      case VariablesError.Other(String text) -> throw failure(name, "error", text);
    };
  }

  private static IllegalStateException failure(String name, String kind, String text) {
    return new IllegalStateException("the variable " + name + ": " + kind + ": " + text);
  }
}
