package dev.breakwater.edge.variables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.bindings.fermyon.spin.variables.VariablesError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentVariablesTest {
  private final EnvironmentVariables variables =
      new EnvironmentVariables(() ->
          List.of(
              new Tuple2<>("CORE_URL", "not this one"),
              new Tuple2<>("SPIN_VARIABLE_CORE_URL", "http://core"),
              new Tuple2<>("SPIN_VARIABLE_EMPTY", "")));

  @Test
  void aVariableIsTheEnvironmentVariableWithThePrefix() {
    assertThat(variables.get("core_url")).isEqualTo(new Result.Ok<>("http://core"));
    assertThat(variables.get("empty")).isEqualTo(new Result.Ok<>(""));
  }

  @Test
  void whatIsNotSetIsUndefined() {
    assertThat(variables.get("jwt_secret"))
        .isEqualTo(new Result.Err<>(new VariablesError.Undefined("jwt_secret")));
  }

  @Test
  void theEnvironmentIsReadOnceAndOfANameTheFirstCounts() {
    List<String> reads = new ArrayList<>();
    EnvironmentVariables counted =
        new EnvironmentVariables(() -> {
          reads.add("read");
          return List.of(
              new Tuple2<>("SPIN_VARIABLE_A", "first"), new Tuple2<>("SPIN_VARIABLE_A", "second"));
        });

    assertThat(reads).isEmpty();
    assertThat(counted.get("a")).isEqualTo(new Result.Ok<>("first"));
    assertThat(counted.get("a")).isEqualTo(counted.get("a"));
    counted.get("b");
    assertThat(reads).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Core_Url", "core-url", "1core", "_core", "core_", "core__url", "é"})
  void whatIsNoNameIsInvalid(String name) {
    assertThat(variables.get(name))
        .isEqualTo(new Result.Err<>(new VariablesError.InvalidName(name)));
  }
}
