package dev.breakwater.host.link;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Strips WIT types of names and documentation, so that they compare with those that {@link Types}
 * reads from a component.
 *
 * @param resources gives the definition that stands for a resource
 */
record StructuralTypes(UnaryOperator<TypeDef> resources) {

  Function of(Function function) {
    List<Function.Param> params =
        function.params().stream().map(p -> new Function.Param(p.name(), of(p.type()))).toList();
    return new Function(
        "", "", new Function.Kind.Freestanding(), params, function.result().map(this::of));
  }

  private ValueType of(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> primitive;
      case ValueType.ListOf(ValueType element) -> new ValueType.ListOf(of(element));
      case ValueType.FixedListOf(ValueType element, int length) ->
          new ValueType.FixedListOf(of(element), length);
      case ValueType.MapOf map -> new ValueType.MapOf(map.key(), of(map.value()));
      case ValueType.OptionOf(ValueType value) -> new ValueType.OptionOf(of(value));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          new ValueType.ResultOf(ok.map(this::of), err.map(this::of));
      case ValueType.TupleOf(List<ValueType> items) ->
          new ValueType.TupleOf(items.stream().map(this::of).toList());
      case ValueType.Own(TypeDef resource) ->
          new ValueType.Own(resources.apply(resource.resolved()));
      case ValueType.Borrow(TypeDef resource) ->
          new ValueType.Borrow(resources.apply(resource.resolved()));
      case ValueType.Named(TypeDef def) -> of(def.kind());
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  private ValueType of(TypeKind kind) {
    return switch (kind) {
      case TypeKind.Alias(ValueType target) -> of(target);
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          Types.named(
              new TypeKind.RecordOf(
                  fields.stream()
                      .map(f -> new TypeKind.Field(f.name(), "", of(f.type())))
                      .toList()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          Types.named(
              new TypeKind.VariantOf(
                  cases.stream()
                      .map(c -> new TypeKind.Case(c.name(), "", c.type().map(this::of)))
                      .toList()));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Types.named(new TypeKind.EnumOf(bare(labels)));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          Types.named(new TypeKind.FlagsOf(bare(labels)));
      case TypeKind.Resource() -> throw new IllegalStateException("a resource is no value");
    };
  }

  private static List<TypeKind.Label> bare(List<TypeKind.Label> labels) {
    return labels.stream().map(l -> new TypeKind.Label(l.name(), "")).toList();
  }
}
