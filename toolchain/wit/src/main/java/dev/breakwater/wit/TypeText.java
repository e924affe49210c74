package dev.breakwater.wit;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.syntax.Keywords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types as WIT text. */
final class TypeText {
  private TypeText() {}

  static String of(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> primitive.toString();
      case ValueType.ListOf(ValueType element) -> "list<" + of(element) + ">";
      case ValueType.FixedListOf(ValueType element, int length) ->
          "list<" + of(element) + ", " + length + ">";
      case ValueType.MapOf(ValueType.Primitive key, ValueType value) ->
          "map<" + key + ", " + of(value) + ">";
      case ValueType.OptionOf(ValueType value) -> "option<" + of(value) + ">";
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) -> result(ok, err);
      case ValueType.TupleOf(List<ValueType> items) ->
          items.stream().map(TypeText::of).collect(Collectors.joining(", ", "tuple<", ">"));
      case ValueType.Own(TypeDef resource) -> Keywords.escaped(resource.name());
      case ValueType.Borrow(TypeDef resource) ->
          "borrow<" + Keywords.escaped(resource.name()) + ">";
      case ValueType.Named(TypeDef named) -> Keywords.escaped(named.name());
      case ValueType.StreamOf(Optional<ValueType> element) -> "stream" + bracketed(element);
      case ValueType.FutureOf(Optional<ValueType> value) -> "future" + bracketed(value);
      case ValueType.ErrorContext() -> "error-context";
    };
  }

  private static String bracketed(Optional<ValueType> type) {
    return type.map(t -> "<" + of(t) + ">").orElse("");
  }

  private static String result(Optional<ValueType> ok, Optional<ValueType> err) {
    if (ok.isEmpty() && err.isEmpty()) {
      return "result";
    }
    String first = ok.map(TypeText::of).orElse("_");
    return "result<" + first + err.map(e -> ", " + of(e)).orElse("") + ">";
  }

  static String params(List<Function.Param> params) {
    return params.stream()
        .map(p -> Keywords.escaped(p.name()) + ": " + of(p.type()))
        .collect(Collectors.joining(", "));
  }
}
