package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How deep and large types are when all names are written out, each definition measured once. */
final class Measures {
  /** More than any interface needs, little enough to walk over without care for the stack. */
  static final int MAX_DEPTH = 100;

  /** The limit of the reference implementation's validator for the size of a type. */
  static final int MAX_SIZE = 1_000_000;

  /**
   * @param depth levels of nesting, names included
   * @param size number of parts, written out
   * @param borrows whether a borrowed handle is in it
   */
  record Measure(int depth, long size, boolean borrows) {
    private static final Measure LEAF = new Measure(1, 1, false);

    boolean exceedsLimits() {
      return depth > MAX_DEPTH || size > MAX_SIZE;
    }

    private static Measure around(Collection<Measure> parts) {
      return new Measure(
          1 + parts.stream().mapToInt(Measure::depth).max().orElse(0),
          1 + parts.stream().mapToLong(Measure::size).sum(),
          parts.stream().anyMatch(Measure::borrows));
    }
  }

  private final IdentityHashMap<TypeDef, Measure> known = new IdentityHashMap<>();

  Measure of(TypeDef type) {
    Measure found = known.get(type);
    if (found == null) {
      found = Measure.around(parts(type.kind()).map(this::of).toList());
      known.put(type, found);
    }
    return found;
  }

  Measure of(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> Measure.LEAF;
      case ValueType.ListOf(ValueType element) -> Measure.around(List.of(of(element)));
      case ValueType.FixedListOf(ValueType element, int length) ->
          Measure.around(List.of(of(element)));
      case ValueType.MapOf(ValueType.Primitive key, ValueType value) ->
          Measure.around(List.of(Measure.LEAF, of(value)));
      case ValueType.StreamOf(Optional<ValueType> element) ->
          Measure.around(element.stream().map(this::of).toList());
      case ValueType.FutureOf(Optional<ValueType> value) ->
          Measure.around(value.stream().map(this::of).toList());
      case ValueType.ErrorContext() -> Measure.LEAF;
      case ValueType.OptionOf(ValueType value) -> Measure.around(List.of(of(value)));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          Measure.around(Stream.concat(ok.stream(), err.stream()).map(this::of).toList());
      case ValueType.TupleOf(List<ValueType> items) ->
          Measure.around(items.stream().map(this::of).toList());
      case ValueType.Own(TypeDef resource) -> Measure.around(List.of(of(resource)));
      case ValueType.Borrow(TypeDef resource) ->
          new Measure(1 + of(resource).depth(), 1 + of(resource).size(), true);
      case ValueType.Named(TypeDef named) -> of(named);
    };
  }

  /** The types that {@code kind} is made of. */
  static Stream<ValueType> parts(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(TypeKind.Field::type);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream().flatMap(c -> c.type().stream());
      case TypeKind.EnumOf(List<TypeKind.Label> labels) -> Stream.empty();
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> Stream.empty();
      case TypeKind.Resource() -> Stream.empty();
      case TypeKind.Alias(ValueType target) -> Stream.of(target);
    };
  }
}
