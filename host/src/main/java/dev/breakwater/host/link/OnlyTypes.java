package dev.breakwater.host.link;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import java.util.List;
import java.util.Optional;

/** Knows the imported interfaces in which there is nothing that a host would have to offer. */
final class OnlyTypes {
  private OnlyTypes() {}

  /** Whether {@code asked}, an import of {@code component}, has types alone, and no resource. */
  static boolean in(Component component, Definition.Import asked) {
    return asked.type() instanceof ExternType.Instance(Index.Type index)
        && typeAt(component, index).orElse(null)
            instanceof Definition.Type(TypeDef.Instance(List<Declaration> declarations))
        && declarations.stream().allMatch(OnlyTypes::asksForNothing);
  }

  private static Optional<Definition> typeAt(Component component, Index.Type index) {
    return component.definitions().stream()
        .filter(definition -> definition.defines().equals(Optional.of(Sort.TYPE)))
        .skip(index.value())
        .findFirst();
  }

  private static boolean asksForNothing(Declaration declaration) {
    return !(declaration instanceof Declaration.Export export)
        || export.type() instanceof ExternType.TypeEqual;
  }
}
