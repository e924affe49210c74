package dev.breakwater.component.validate;

import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Turns functions into those that the canonical ABI knows; names of types do not matter to it. */
final class AbiTypes {
  private static final InterfaceName NOWHERE = InterfaceName.parse("component");

  /** Ends of streams and futures, and error contexts, are passed as indices into a table. */
  private static final ValueType HANDLE = ValueType.Primitive.U32;

  private static final ValueType WIDE_RANGE =
      new ValueType.TupleOf(List.of(ValueType.Primitive.U64, ValueType.Primitive.U64));

  private final boolean wide;
  private final Parts parts;

  private AbiTypes(boolean wide) {
    this.wide = wide;
    this.parts = this::value;
  }

  private AbiTypes(Parts parts) {
    this.wide = true;
    this.parts = parts;
  }

  /** Gives what stands for a part of a type. */
  interface Parts {
    ValueType of(Type.OfValue part);
  }

  /** {@code type} where addresses have 64 bits; {@code parts} gives what stands for its parts. */
  static ValueType wide(Type.OfValue type, Parts parts) {
    return new AbiTypes(parts).value(type);
  }

  /**
   * The function of type {@code type}.
   *
   * @param wide whether addresses and lengths in memory have 64 bits: what needs them then stands
   *     there as a pair of such numbers, which has the same flat types
   */
  static Function function(Type.OfFunc type, boolean wide) {
    AbiTypes types = new AbiTypes(wide);
    return new Function(
        "function",
        "",
        new Function.Kind.Freestanding(),
        type.params().stream()
            .map(p -> new Function.Param(p.name(), types.value(p.type())))
            .toList(),
        type.result().map(types::value));
  }

  private ValueType value(Type.OfValue type) {
    if (wide && liesInMemory(type.definition())) {
      return WIDE_RANGE;
    }
    return switch (type.definition()) {
      case ValueTypeDef.Primitive(ValueType.Primitive primitive) -> primitive;
      case ValueTypeDef.ListOf(ValueTypeRef element) -> new ValueType.ListOf(part(type, element));
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) ->
          new ValueType.FixedListOf(part(type, element), length);
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) ->
          new ValueType.MapOf((ValueType.Primitive) part(type, key), part(type, value));
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) ->
          new ValueType.TupleOf(items.stream().map(i -> part(type, i)).toList());
      case ValueTypeDef.OptionOf(ValueTypeRef value) -> new ValueType.OptionOf(part(type, value));
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) ->
          new ValueType.ResultOf(ok.map(t -> part(type, t)), err.map(t -> part(type, t)));
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          named(
              new TypeKind.RecordOf(
                  fields.stream()
                      .map(f -> new TypeKind.Field(f.name(), "", part(type, f.type())))
                      .toList()));
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          named(
              new TypeKind.VariantOf(
                  cases.stream()
                      .map(c -> new TypeKind.Case(c.name(), "", c.type().map(t -> part(type, t))))
                      .toList()));
      case ValueTypeDef.EnumOf(List<String> labels) -> named(new TypeKind.EnumOf(labels(labels)));
      case ValueTypeDef.FlagsOf(List<String> labels) -> named(new TypeKind.FlagsOf(labels(labels)));
      case ValueTypeDef.Own own -> new ValueType.Own(def(new TypeKind.Resource()));
      case ValueTypeDef.Borrow borrow -> new ValueType.Borrow(def(new TypeKind.Resource()));
      case ValueTypeDef.StreamOf stream -> HANDLE;
      case ValueTypeDef.FutureOf future -> HANDLE;
      case ValueTypeDef.ErrorContext context -> HANDLE;
    };
  }

  private static boolean liesInMemory(ValueTypeDef type) {
    return type instanceof ValueTypeDef.ListOf
        || type instanceof ValueTypeDef.MapOf
        || type.equals(new ValueTypeDef.Primitive(ValueType.Primitive.STRING));
  }

  private ValueType part(Type.OfValue type, ValueTypeRef reference) {
    return parts.of(type.part(reference));
  }

  private static ValueType named(TypeKind kind) {
    return new ValueType.Named(def(kind));
  }

  private static TypeDef def(TypeKind kind) {
    return new TypeDef(NOWHERE, "type", "", kind);
  }

  private static List<TypeKind.Label> labels(List<String> labels) {
    return labels.stream().map(l -> new TypeKind.Label(l, "")).toList();
  }
}
