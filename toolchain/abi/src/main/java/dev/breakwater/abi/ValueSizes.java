package dev.breakwater.abi;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the types whose values are too large because of themselves, not of one of their parts. */
final class ValueSizes {
  private final IdentityHashMap<TypeDef, Boolean> holders = new IdentityHashMap<>();

  /** Why values of {@code type} are too large; empty if they are not, or a part alone is it. */
  Optional<String> refusal(ValueType type) {
    return parts(type).anyMatch(part -> tooLarge(part).isPresent())
        ? Optional.empty()
        : tooLarge(type);
  }

  private Optional<String> tooLarge(ValueType type) {
    if (!holdsFixedList(type)) {
      return Optional.empty();
    }
    try {
      Shape.of(type);
      return Optional.empty();
    } catch (TypeTooLargeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (UnsupportedTypeException e) {
      return Optional.empty(); // What is unsupported in it is named by itself.
    }
  }

  /** Nothing else is large: the parts of a type are a million at most. */
  private boolean holdsFixedList(ValueType type) {
    return switch (type) {
      case ValueType.FixedListOf list -> true;
      case ValueType.Named(TypeDef def) -> holdsFixedList(def);
      case ValueType.Primitive primitive -> false;
      case ValueType.Own own -> false;
      case ValueType.Borrow borrow -> false;
      case ValueType.ListOf list -> anyPartHolds(type);
      case ValueType.MapOf map -> anyPartHolds(type);
      case ValueType.OptionOf option -> anyPartHolds(type);
      case ValueType.ResultOf result -> anyPartHolds(type);
      case ValueType.TupleOf tuple -> anyPartHolds(type);
      case ValueType.Newer newer -> anyPartHolds(type);
    };
  }

  private boolean anyPartHolds(ValueType type) {
    return Unsupported.parts(type).anyMatch(this::holdsFixedList);
  }

  private boolean holdsFixedList(TypeDef def) {
    Boolean known = holders.get(def);
    if (known == null) {
      known = Unsupported.parts(def.kind()).anyMatch(this::holdsFixedList);
      holders.put(def, known);
    }
    return known;
  }

  private static Stream<ValueType> parts(ValueType type) {
    return type instanceof ValueType.Named(TypeDef def)
        ? Unsupported.parts(def.kind())
        : Unsupported.parts(type);
  }
}
