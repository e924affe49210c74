package dev.breakwater.edge.variables;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.bindings.fermyon.spin.variables.Variables;
import dev.breakwater.guest.bindings.fermyon.spin.variables.VariablesError;
import dev.breakwater.guest.bindings.wasi.cli.environment.Environment;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The variable {@code core_url} is the environment variable {@code SPIN_VARIABLE_CORE_URL}, as with
 * Spin's own environment provider.
 */
public final class EnvironmentVariables implements Variables, WarmUp {
  private static final String PREFIX = "SPIN_VARIABLE_";

  private final Supplier<List<Tuple2<String, String>>> environment;

  /** Read at the first call: an instance's environment never changes, and each look copies it. */
  private @Nullable List<Tuple2<String, String>> entries;

  /** With the host's environment. */
  public EnvironmentVariables() {
    this(() -> Environment.imported().getEnvironment());
  }

  EnvironmentVariables(Supplier<List<Tuple2<String, String>>> environment) {
    this.environment = environment;
  }

  /** Finds a variable and misses one, at build time. */
  @Override
  public void warmUp() {
    EnvironmentVariables sample =
        new EnvironmentVariables(() -> List.of(new Tuple2<>("SPIN_VARIABLE_A", "a")));
    sample.get("a");
    sample.get("b");
  }

  @Override
  public Result<String, VariablesError> get(String name) {
    if (!isName(name)) {
      return new Result.Err<>(new VariablesError.InvalidName(name));
    }
    String wanted = PREFIX + name.toUpperCase(Locale.ROOT);
    for (Tuple2<String, String> entry : entries()) {
      if (entry.first().equals(wanted)) {
        return new Result.Ok<>(entry.second());
      }
    }
    return new Result.Err<>(new VariablesError.Undefined(name));
  }

  private List<Tuple2<String, String>> entries() {
    List<Tuple2<String, String>> known = entries;
    if (known == null) {
      known = environment.get();
      entries = known;
    }
    return known;
  }

  /** A lower case letter, then letters, digits and single underscores, none at the end. */
  private static boolean isName(String text) {
    char before = '_';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      boolean underscore = c == '_' && before != '_';
      if (!letter && !digit && !underscore) {
        return false;
      }
      before = c;
    }
    return before != '_';
  }
}
