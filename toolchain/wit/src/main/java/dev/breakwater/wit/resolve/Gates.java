package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.FunctionDecl;
import dev.breakwater.wit.syntax.Gate;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.InterfaceItem;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.TypeBody;
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
        owner
            .version()
            .ifPresentOrElse(
                current -> refuseLater(version, current), () -> refuseUnversioned(version, owner));
        yield true;
      }
    };
  }

  /**
   * Refuses parts of a closed {@code interface} or resource that are not closed themselves: what
   * names them would name something that is not there.
   */
  void refuseOpenParts(InterfaceDecl closed, PackageName owner) {
    for (InterfaceItem item : closed.items()) {
      if (isOpen(item.attributes().gate(), owner)) {
        reportOpenPart(place(item), "interface " + closed.name().quoted());
      }
    }
  }

  /** Refuses functions of a closed resource that are not closed themselves. */
  void refuseOpenParts(InterfaceItem.Type closed, PackageName owner) {
    if (closed.body() instanceof TypeBody.Resource(List<FunctionDecl> functions)) {
      functions.stream()
          .filter(f -> isOpen(f.attributes().gate(), owner))
          .forEach(f -> reportOpenPart(f.name().span(), "resource " + closed.name().quoted()));
    }
  }

  private void reportOpenPart(Span place, String whole) {
    diagnostics.error(
        place,
        "this has no gate, but stands in " + whole + ", whose feature is not asked for",
        "give it the gate of the whole: `@unstable(feature = …)`");
  }

  private static Span place(InterfaceItem item) {
    return switch (item) {
      case InterfaceItem.Use use -> use.from().span();
      case InterfaceItem.Type type -> type.name().span();
      case InterfaceItem.Func func -> func.decl().name().span();
    };
  }

  private void refuseUnversioned(Name since, PackageName owner) {
    diagnostics.error(
        since.span(),
        "`@since` names version %s, but package `%s` has none".formatted(since.text(), owner),
        "give the package a version: `package %s@%s;`".formatted(owner, since.text()));
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
