package dev.breakwater.abi;

import java.util.List;
import java.util.stream.Collectors;

/** The type of a core function. */
public record CoreSignature(List<CoreType> params, List<CoreType> results) {
  public CoreSignature {
    params = List.copyOf(params);
    results = List.copyOf(results);
  }

  /** {@code (i32 i64) -> (i32)}. */
  @Override
  public String toString() {
    return list(params) + " -> " + list(results);
  }

  private static String list(List<CoreType> types) {
    return types.stream().map(CoreType::toString).collect(Collectors.joining(" ", "(", ")"));
  }
}
