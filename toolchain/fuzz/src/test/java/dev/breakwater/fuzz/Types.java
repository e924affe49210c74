package dev.breakwater.fuzz;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the model, the guest's source and the protocol ask of a type. */
final class Types {
  private Types() {}

  /** The named types that {@code roots} need, each behind those that it names. */
  static List<TypeDef> named(List<ValueType> roots) {
    Map<String, TypeDef> found = new LinkedHashMap<>();
    roots.forEach(root -> collect(root, found));
    return new ArrayList<>(found.values());
  }

  private static void collect(ValueType type, Map<String, TypeDef> found) {
    parts(type).forEach(part -> collect(part, found));
    if (type instanceof ValueType.Named(TypeDef def)) {
      found.put(def.name(), def);
    }
  }

  /** The types that {@code type} names, in order. */
  static List<ValueType> parts(ValueType type) {
    return switch (type) {
      case Primitive primitive -> List.of();
      case ValueType.ListOf(ValueType element) -> List.of(element);
      case ValueType.FixedListOf(ValueType element, int length) -> List.of(element);
      case ValueType.MapOf map -> List.of(map.key(), map.value());
      case ValueType.OptionOf(ValueType some) -> List.of(some);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          Stream.concat(ok.stream(), err.stream()).toList();
      case ValueType.TupleOf(List<ValueType> items) -> items;
      case ValueType.Named named -> partsOf(named.type().kind());
      case ValueType.Own own -> throw notFuzzed(own);
      case ValueType.Borrow borrow -> throw notFuzzed(borrow);
      case ValueType.Newer newer -> throw notFuzzed(newer);
    };
  }

  private static List<ValueType> partsOf(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(TypeKind.Field::type).toList();
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream().flatMap(one -> one.type().stream()).toList();
      case TypeKind.EnumOf labels -> List.of();
      case TypeKind.FlagsOf labels -> List.of();
      case TypeKind.Alias(ValueType target) -> List.of(target);
      case TypeKind.Resource resource -> throw notFuzzed(resource);
    };
  }

  /** Whether {@code type} is one for which bindings may use arrays as lists. */
  static boolean mayBeArrayElement(ValueType type) {
    return type instanceof Primitive && type != Primitive.STRING;
  }

  static int allFlags(int count) {
    return count == Integer.SIZE ? -1 : (1 << count) - 1;
  }

  static IllegalStateException notFuzzed(Object type) {
    return new IllegalStateException("no such type is made here: " + type);
  }
}
