package dev.breakwater.component.validate;

import dev.breakwater.component.model.ValueTypeDef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types that the outside of a component has names for. What is imported or exported may use no
 * others, except those that need no name: lists, options, ….
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions">Component
 *     model, Import and export definitions</a>
 */
final class Visible {
  private final Budget budget;
  private final Optional<Visible> wider;
  private final Set<Type> named = new HashSet<>();

  private Visible(Budget budget, Optional<Visible> wider) {
    this.budget = budget;
    this.wider = wider;
  }

  /** What exports may use. */
  static Visible toExports(Budget budget) {
    return new Visible(budget, Optional.empty());
  }

  /** What imports may use, and exports then as well. */
  static Visible toImports(Visible exports) {
    return new Visible(exports.budget, Optional.of(exports));
  }

  /** Whether {@code entity} uses nothing else; if so, its own types can be used from here on. */
  boolean admit(Entity entity) {
    return switch (entity) {
      case Entity.OfCoreModule module -> true;
      case Entity.OfComponent component -> true;
      case Entity.OfFunc(Type.OfFunc type) -> holdsNamed(type);
      case Entity.OfValue(Type.OfValue type) -> isNamed(type);
      case Entity.OfInstance(Type.OfInstance type) ->
          type.exports().values().stream().allMatch(this::admit);
      case Entity.OfType(Type referenced, Type created) -> {
        boolean fits = holdsNamed(referenced);
        if (fits) {
          add(created);
        }
        yield fits;
      }
    };
  }

  private void add(Type type) {
    named.add(type);
    wider.ifPresent(w -> w.add(type));
  }

  /** Whether all that {@code type} is made of has a name, while it need not have one itself. */
  private boolean holdsNamed(Type type) {
    budget.step();
    return switch (type) {
      case Type.OfResource resource -> true;
      case Type.OfComponent component -> true;
      case Type.OfValue value ->
          value.parts().stream().allMatch(this::isNamed)
              && value.resource().stream().allMatch(named::contains);
      case Type.OfFunc func ->
          Stream.concat(func.params().stream().map(Type.Param::type), func.result().stream())
              .allMatch(this::isNamed);
      case Type.OfInstance instance ->
          instance.exports().values().stream().allMatch(this::holdsNamed);
    };
  }

  private boolean holdsNamed(Entity entity) {
    return switch (entity) {
      case Entity.OfCoreModule module -> true;
      case Entity.OfComponent component -> true;
      case Entity.OfFunc(Type.OfFunc type) -> holdsNamed(type);
      case Entity.OfValue(Type.OfValue type) -> isNamed(type);
      case Entity.OfInstance(Type.OfInstance type) -> holdsNamed(type);
      case Entity.OfType(Type referenced, Type created) -> holdsNamed(created);
    };
  }

  private boolean isNamed(Type.OfValue type) {
    return switch (type.definition()) {
      case ValueTypeDef.RecordOf r -> named.contains(type);
      case ValueTypeDef.VariantOf v -> named.contains(type);
      case ValueTypeDef.FlagsOf f -> named.contains(type);
      case ValueTypeDef.EnumOf e -> named.contains(type);
      case ValueTypeDef.Primitive p -> true;
      case ValueTypeDef.ListOf l -> holdsNamed(type);
      case ValueTypeDef.FixedListOf l -> holdsNamed(type);
      case ValueTypeDef.MapOf m -> holdsNamed(type);
      case ValueTypeDef.TupleOf t -> holdsNamed(type);
      case ValueTypeDef.OptionOf o -> holdsNamed(type);
      case ValueTypeDef.ResultOf r -> holdsNamed(type);
      case ValueTypeDef.Own o -> holdsNamed(type);
      case ValueTypeDef.Borrow b -> holdsNamed(type);
      case ValueTypeDef.StreamOf s -> holdsNamed(type);
      case ValueTypeDef.FutureOf f -> holdsNamed(type);
      case ValueTypeDef.ErrorContext e -> true;
    };
  }
}
