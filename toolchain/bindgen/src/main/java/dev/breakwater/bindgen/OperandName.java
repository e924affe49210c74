package dev.breakwater.bindgen;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lift and lower methods call a type: {@code OptionOfTupleOfStringAndBytes}. */
final class OperandName {
  /** A longer name is one that says less: {@code Tuple16}, {@code Result}. */
  private static final int MAX_LENGTH = 60;

  private OperandName() {}

  static String of(ValueType type) {
    if (type.equals(new ValueType.ListOf(ValueType.Primitive.U8))) {
      return "Bytes";
    }
    return switch (type) {
      case ValueType.Primitive primitive -> Spelling.upperCamel(primitive.toString());
      case ValueType.ListOf(ValueType element) -> "ListOf" + of(element);
      case ValueType.FixedListOf(ValueType element, int length) -> "ListOf" + length + of(element);
      case ValueType.MapOf map ->
          shorter("MapOf" + of(map.key()) + "To" + of(map.value()), "MapOf" + of(map.key()));
      case ValueType.OptionOf(ValueType value) -> "OptionOf" + of(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          shorter("ResultOf" + side(ok) + "Or" + side(err), "Result");
      case ValueType.TupleOf(List<ValueType> items) ->
          shorter(
              items.stream().map(OperandName::of).collect(Collectors.joining("And", "TupleOf", "")),
              "Tuple" + items.size());
      case ValueType.Own(TypeDef resource) -> Spelling.upperCamel(resource.name());
      case ValueType.Borrow(TypeDef resource) -> "Borrowed" + Spelling.upperCamel(resource.name());
      case ValueType.Named(TypeDef def) -> Spelling.upperCamel(def.name());
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  private static String shorter(String exact, String brief) {
    return exact.length() <= MAX_LENGTH ? exact : brief;
  }

  private static String side(Optional<ValueType> type) {
    return type.map(OperandName::of).orElse("Unit");
  }
}
