package dev.breakwater.component.world;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef.Func;
import dev.breakwater.component.model.TypeDef.Param;
import dev.breakwater.component.model.TypeDef.Value;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the types of WIT to one scope; types without a name are added once. */
public final class TypeEncoder {
  private final TypeScope scope;
  private final Map<ValueType, Index.Type> unnamed = new HashMap<>();
  private final Map<Func, Index.Type> functions = new HashMap<>();

  /** Starts with nothing added to {@code scope}. */
  public TypeEncoder(TypeScope scope) {
    this.scope = scope;
  }

  /** The type of {@code function}. */
  public Index.Type function(Function function) {
    List<Param> params =
        function.params().stream().map(p -> new Param(p.name(), ref(p.type()))).toList();
    Func type = new Func(params, function.result().map(this::ref), function.isAsync());
    return functions.computeIfAbsent(type, scope::define);
  }

  /**
   * The index of what stands behind the name of {@code type}: its definition, or the type that it
   * only renames. Not for resources.
   */
  public Index.Type structure(TypeDef type) {
    return switch (type.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          define(
              new ValueTypeDef.RecordOf(
                  fields.stream()
                      .map(f -> new ValueTypeDef.Field(f.name(), ref(f.type())))
                      .toList()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          define(
              new ValueTypeDef.VariantOf(
                  cases.stream()
                      .map(c -> new ValueTypeDef.Case(c.name(), c.type().map(this::ref)))
                      .toList()));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          define(new ValueTypeDef.EnumOf(names(labels)));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          define(new ValueTypeDef.FlagsOf(names(labels)));
      case TypeKind.Alias(ValueType target) -> definition(target);
      case TypeKind.Resource() -> throw new IllegalStateException(type + " has no structure");
    };
  }

  private static List<String> names(List<TypeKind.Label> labels) {
    return labels.stream().map(TypeKind.Label::name).toList();
  }

  private Index.Type definition(ValueType type) {
    return switch (ref(type)) {
      case ValueTypeRef.Primitive(ValueType.Primitive primitive) ->
          define(new ValueTypeDef.Primitive(primitive));
      case ValueTypeRef.ErrorContext() -> define(new ValueTypeDef.ErrorContext());
      case ValueTypeRef.Defined(Index.Type index) -> index;
    };
  }

  private ValueTypeRef ref(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> new ValueTypeRef.Primitive(primitive);
      case ValueType.Named(TypeDef named) -> new ValueTypeRef.Defined(scope.named(named));
      case ValueType.ListOf(ValueType element) ->
          unnamed(type, new ValueTypeDef.ListOf(ref(element)));
      case ValueType.FixedListOf(ValueType element, int length) ->
          unnamed(type, new ValueTypeDef.FixedListOf(ref(element), length));
      case ValueType.MapOf map ->
          unnamed(type, new ValueTypeDef.MapOf(ref(map.key()), ref(map.value())));
      case ValueType.OptionOf(ValueType value) ->
          unnamed(type, new ValueTypeDef.OptionOf(ref(value)));
      case ValueType.ResultOf result ->
          unnamed(
              type,
              new ValueTypeDef.ResultOf(result.ok().map(this::ref), result.err().map(this::ref)));
      case ValueType.TupleOf(List<ValueType> items) ->
          unnamed(type, new ValueTypeDef.TupleOf(items.stream().map(this::ref).toList()));
      case ValueType.Own(TypeDef resource) ->
          unnamed(type, new ValueTypeDef.Own(scope.named(resource)));
      case ValueType.Borrow(TypeDef resource) ->
          unnamed(type, new ValueTypeDef.Borrow(scope.named(resource)));
      case ValueType.StreamOf(Optional<ValueType> element) ->
          unnamed(type, new ValueTypeDef.StreamOf(element.map(this::ref)));
      case ValueType.FutureOf(Optional<ValueType> value) ->
          unnamed(type, new ValueTypeDef.FutureOf(value.map(this::ref)));
      case ValueType.ErrorContext() -> new ValueTypeRef.ErrorContext();
    };
  }

  private ValueTypeRef unnamed(ValueType type, ValueTypeDef definition) {
    return new ValueTypeRef.Defined(unnamed.computeIfAbsent(type, t -> define(definition)));
  }

  private Index.Type define(ValueTypeDef type) {
    return scope.define(new Value(type));
  }
}
