package dev.breakwater.component.world;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The named types that something names itself, not through another named type. */
public final class TypeUses {
  private TypeUses() {}

  /** What a signature names. */
  public static Stream<TypeDef> of(Function function) {
    Stream<TypeDef> resource = function.resource().stream();
    Stream<TypeDef> params = function.params().stream().flatMap(param -> of(param.type()));
    return Stream.of(resource, params, of(function.result())).flatMap(types -> types);
  }

  /** What a definition names. */
  public static Stream<TypeDef> of(TypeDef type) {
    return switch (type.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().flatMap(field -> of(field.type()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream().flatMap(one -> of(one.type()));
      case TypeKind.Alias(ValueType target) -> of(target);
      case TypeKind.EnumOf enumeration -> Stream.empty();
      case TypeKind.FlagsOf flags -> Stream.empty();
      case TypeKind.Resource resource -> Stream.empty();
    };
  }

  private static Stream<TypeDef> of(Optional<ValueType> type) {
    return type.stream().flatMap(TypeUses::of);
  }

  private static Stream<TypeDef> of(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> Stream.empty();
      case ValueType.ListOf(ValueType element) -> of(element);
      case ValueType.FixedListOf(ValueType element, int length) -> of(element);
      case ValueType.MapOf map -> of(map.value());
      case ValueType.OptionOf(ValueType value) -> of(value);
      case ValueType.ResultOf result -> Stream.concat(of(result.ok()), of(result.err()));
      case ValueType.TupleOf(List<ValueType> items) -> items.stream().flatMap(TypeUses::of);
      case ValueType.Own(TypeDef resource) -> Stream.of(resource);
      case ValueType.Borrow(TypeDef resource) -> Stream.of(resource);
      case ValueType.Named(TypeDef named) -> Stream.of(named);
      case ValueType.StreamOf(Optional<ValueType> element) -> of(element);
      case ValueType.FutureOf(Optional<ValueType> value) -> of(value);
      case ValueType.ErrorContext context -> Stream.empty();
    };
  }
}
