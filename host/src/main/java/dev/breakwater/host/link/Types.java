package dev.breakwater.host.link;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * Turns the types of the binary, which refer to each other by index, into types that stand alone.
 *
 * <p>Component types compare by structure, resources by identity; so every definition here gets the
 * same owner and name, and equality of the results is equality of the types.
 */
final class Types {
  private static final InterfaceName NOWHERE = new InterfaceName(Optional.empty(), "");

  private final Scope scope;

  Types(Scope scope) {
    this.scope = scope;
  }

  Function function(TypeDef.Func type) {
    if (type.isAsync()) {
      throw new InvalidComponentException(
          "an asynchronous function needs an asynchronous host (WASI 0.3)");
    }
    List<Function.Param> params =
        type.params().stream().map(p -> new Function.Param(p.name(), value(p.type()))).toList();
    return new Function(
        "", "", new Function.Kind.Freestanding(), params, type.result().map(this::value));
  }

  ValueType value(ValueTypeDef type) {
    return switch (type) {
      case ValueTypeDef.Primitive(ValueType.Primitive primitive) -> primitive;
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          named(new TypeKind.RecordOf(fields.stream().map(this::field).toList()));
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          named(new TypeKind.VariantOf(cases.stream().map(this::variantCase).toList()));
      case ValueTypeDef.ListOf(ValueTypeRef element) -> new ValueType.ListOf(value(element));
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) ->
          new ValueType.FixedListOf(value(element), length);
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) ->
          new ValueType.MapOf((ValueType.Primitive) value(key), value(value));
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) ->
          new ValueType.TupleOf(items.stream().map(this::value).toList());
      case ValueTypeDef.FlagsOf(List<String> labels) -> named(new TypeKind.FlagsOf(labels(labels)));
      case ValueTypeDef.EnumOf(List<String> labels) -> named(new TypeKind.EnumOf(labels(labels)));
      case ValueTypeDef.OptionOf(ValueTypeRef some) -> new ValueType.OptionOf(value(some));
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) ->
          new ValueType.ResultOf(ok.map(this::value), err.map(this::value));
      case ValueTypeDef.Own(Index.Type resource) -> new ValueType.Own(resource(resource));
      case ValueTypeDef.Borrow(Index.Type resource) -> new ValueType.Borrow(resource(resource));
      case ValueTypeDef.StreamOf(Optional<ValueTypeRef> element) ->
          new ValueType.StreamOf(element.map(this::value));
      case ValueTypeDef.FutureOf(Optional<ValueTypeRef> carried) ->
          new ValueType.FutureOf(carried.map(this::value));
      case ValueTypeDef.ErrorContext() -> new ValueType.ErrorContext();
    };
  }

  ValueType value(ValueTypeRef type) {
    return switch (type) {
      case ValueTypeRef.Primitive(ValueType.Primitive primitive) -> primitive;
      case ValueTypeRef.ErrorContext() -> new ValueType.ErrorContext();
      case ValueTypeRef.Defined(Index.Type index) ->
          scope.at(index, Item.ValueTypeItem.class).type();
    };
  }

  private dev.breakwater.wit.model.TypeDef resource(Index.Type index) {
    return scope.at(index, Item.Resource.class).type().definition();
  }

  private TypeKind.Field field(ValueTypeDef.Field field) {
    return new TypeKind.Field(field.name(), "", value(field.type()));
  }

  private TypeKind.Case variantCase(ValueTypeDef.Case variantCase) {
    return new TypeKind.Case(variantCase.name(), "", variantCase.type().map(this::value));
  }

  private static List<TypeKind.Label> labels(List<String> names) {
    return names.stream().map(name -> new TypeKind.Label(name, "")).toList();
  }

  static ValueType named(TypeKind kind) {
    return new ValueType.Named(new dev.breakwater.wit.model.TypeDef(NOWHERE, "", "", kind));
  }
}
