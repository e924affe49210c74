package dev.breakwater.bindgen;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about types of the resolved model. */
final class Types {
  private Types() {}

  /** The same type without aliases: types that are one Java type are equal. */
  static ValueType canonical(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> primitive;
      case ValueType.ListOf(ValueType element) -> new ValueType.ListOf(canonical(element));
      case ValueType.FixedListOf(ValueType element, int length) ->
          new ValueType.FixedListOf(canonical(element), length);
      case ValueType.MapOf map -> new ValueType.MapOf(map.key(), canonical(map.value()));
      case ValueType.OptionOf(ValueType value) -> new ValueType.OptionOf(canonical(value));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          new ValueType.ResultOf(ok.map(Types::canonical), err.map(Types::canonical));
      case ValueType.TupleOf(List<ValueType> items) ->
          new ValueType.TupleOf(items.stream().map(Types::canonical).toList());
      case ValueType.Own(TypeDef resource) -> new ValueType.Own(resource.resolved());
      case ValueType.Borrow(TypeDef resource) -> new ValueType.Borrow(resource.resolved());
      case ValueType.Named(TypeDef def) ->
          def.kind() instanceof TypeKind.Alias(ValueType target)
              ? canonical(target)
              : new ValueType.Named(def);
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  /** The type and all that it is made of, aliases followed. */
  static Stream<ValueType> parts(ValueType type) {
    ValueType canonical = canonical(type);
    return Stream.concat(Stream.of(canonical), children(canonical).flatMap(Types::parts));
  }

  private static Stream<ValueType> children(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> Stream.empty();
      case ValueType.ListOf(ValueType element) -> Stream.of(element);
      case ValueType.FixedListOf(ValueType element, int length) -> Stream.of(element);
      case ValueType.MapOf map -> Stream.of(map.key(), map.value());
      case ValueType.OptionOf(ValueType value) -> Stream.of(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          Stream.concat(ok.stream(), err.stream());
      case ValueType.TupleOf(List<ValueType> items) -> items.stream();
      case ValueType.Own own -> Stream.empty();
      case ValueType.Borrow borrow -> Stream.empty();
      case ValueType.Named(TypeDef def) -> members(def.kind());
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  /** The types that a definition names. */
  static Stream<ValueType> members(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(TypeKind.Field::type);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream().flatMap(c -> c.type().stream());
      case TypeKind.EnumOf labels -> Stream.empty();
      case TypeKind.FlagsOf labels -> Stream.empty();
      case TypeKind.Resource resource -> Stream.empty();
      case TypeKind.Alias(ValueType target) -> Stream.of(target);
    };
  }

  /** The types of the parameters and the result, in order. */
  static Stream<ValueType> signature(Function function) {
    return Stream.concat(
        function.params().stream().map(Function.Param::type), function.result().stream());
  }

  /** All types that the interface's own definitions and functions name, parts included. */
  static Stream<ValueType> mentioned(Interface type) {
    return Stream.concat(
            type.types().stream().flatMap(def -> members(def.kind())),
            type.functions().stream().flatMap(Types::signature))
        .filter(mentioned -> !isNameOfResource(mentioned))
        .flatMap(Types::parts);
  }

  private static boolean isNameOfResource(ValueType type) {
    return type instanceof ValueType.Named(TypeDef def)
        && def.resolved().kind() instanceof TypeKind.Resource;
  }

  /** Whether the interface itself declares {@code def}: it is no alias. */
  static boolean isDeclaration(TypeDef def) {
    return !(def.kind() instanceof TypeKind.Alias);
  }

  /** Whether {@code def} declares a resource. */
  static boolean isResource(TypeDef def) {
    return def.kind() instanceof TypeKind.Resource;
  }

  /** Whether {@code function} is a resource's constructor or static function. */
  static boolean isFactory(Function function) {
    return function.kind() instanceof Function.Kind.Constructor
        || function.kind() instanceof Function.Kind.Static;
  }
}
