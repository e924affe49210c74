package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.Gate;
import dev.breakwater.wit.syntax.Name;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which declarations exist.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#feature-gates">
 *     WIT, Feature gates</a>
 */
final class Gates {
  private static final Comparator<List<BigInteger>> BY_NUMBERS =
      Comparator.<List<BigInteger>, BigInteger>comparing(n -> n.get(0))
          .thenComparing(n -> n.get(1))
          .thenComparing(n -> n.get(2));

  private final Set<String> features;
  private final Diagnostics diagnostics;

  Gates(Set<String> features, Diagnostics diagnostics) {
    this.features = features;
    this.diagnostics = diagnostics;
  }

  /** Whether what stands behind {@code gate} in package {@code owner} is there. */
  boolean isOpen(Gate gate, PackageName owner) {
    return switch (gate) {
      case Gate.Open() -> true;
      case Gate.Unstable(Name feature) -> features.contains(feature.text());
      case Gate.Since(Name version) -> {
        owner.version().ifPresent(current -> refuseLater(version, current));
        yield true;
      }
    };
  }

  private void refuseLater(Name since, String current) {
    if (BY_NUMBERS.compare(numbers(since.text()), numbers(current)) > 0) {
      diagnostics.error(
          since.span(),
          "`@since` names version " + since.text() + ", but its package is at " + current,
          "write " + current + " or an earlier version");
    }
  }

  private static List<BigInteger> numbers(String version) {
    String core = version.split("[-+]", 2)[0];
    return Stream.of(core.split("\\.", -1)).map(BigInteger::new).toList();
  }
}
