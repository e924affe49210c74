package dev.breakwater.bindgen;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lift and lower methods call a type: {@code OptionOfTupleOfStringAndBytes}. */
final class OperandName {
  /** Longer tuples are called by their number of items: {@code Tuple16}. */
  private static final int MAX_NAMED_ITEMS = 5;

  private OperandName() {}

  static String of(ValueType type) {
    if (type.equals(new ValueType.ListOf(ValueType.Primitive.U8))) {
      return "Bytes";
    }
    return switch (type) {
      case ValueType.Primitive primitive -> Spelling.upperCamel(primitive.toString());
      case ValueType.ListOf(ValueType element) -> "ListOf" + of(element);
      case ValueType.OptionOf(ValueType value) -> "OptionOf" + of(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          "ResultOf" + side(ok) + "Or" + side(err);
      case ValueType.TupleOf(List<ValueType> items) ->
          items.size() > MAX_NAMED_ITEMS
              ? "Tuple" + items.size()
              : items.stream()
                  .map(OperandName::of)
                  .collect(Collectors.joining("And", "TupleOf", ""));
      case ValueType.Own(TypeDef resource) -> Spelling.upperCamel(resource.name());
      case ValueType.Borrow(TypeDef resource) -> "Borrowed" + Spelling.upperCamel(resource.name());
      case ValueType.Named(TypeDef def) -> Spelling.upperCamel(def.name());
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  private static String side(Optional<ValueType> type) {
    return type.map(OperandName::of).orElse("Unit");
  }
}
